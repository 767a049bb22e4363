package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Projection(ProjectionWrong.Purchase.class)
class ProjectionWrong {
  @Entity
  static class Purchase {
    @Id long id;
    int total;
    @Nullable Integer discount;
    @Embedded Place place;
    @Relationship Ref<Buyer> buyer;
    @Relationship @Nullable Ref<Buyer> receiver;
    @Relationship(mappedBy = "purchase") List<Line> lines;
  }

  static class Place {
    String street;
    @Nullable String zip;
  }

  @Entity
  static class Buyer {
    @Id long id;
    String name;
    String cityName;
    @Relationship Ref<City> city;
    @Relationship(mappedBy = "buyer") List<Purchase> purchases;
  }

  @Entity
  static class City {
    @Id long id;
    String name;
  }

  @Entity
  static class Line {
    @Id long id;
    @Relationship Ref<Purchase> purchase;
    @Nullable String product;
    @Relationship(mappedBy = "line") List<Note> notes;
  }

  @Entity
  static class Note {
    @Id long id;
    @Relationship Ref<Line> line;
    String text;
  }

  @Projection(Place.class)
  record OfNoEntity(String street) {}

  @Projection(Purchase.class)
  record Empty() {}

  @Projection(Purchase.class)
  record Generic<T>(T total) {}

  @Projection(Purchase.class)
  private record Hidden(long id) {}

  @Projection(Purchase.class)
  record Unknown(
      long id,
      int totl,
      String buyerNam,
      String buyerCityNme,
      @Path("buyer.cty.name") String city,
      @Path("total.cents") int cents,
      @Path("") long nothing) {}

  @Projection(Purchase.class)
  record Ambiguous(String buyerCityName, @Path("buyer.city.name") String city) {}

  @Projection(Purchase.class)
  record Several(
      List<Integer> total,
      Set<String> buyerName,
      String linesProduct,
      @Path("lines.notes.text") List<String> texts,
      LineRow lines,
      List<CityRow> buyerCity) {}

  record LineRow(long id) {}

  record CityRow(String name) {}

  @Projection(Purchase.class)
  record Types(long total, String id, Ref<Buyer> buyer, Buyer receiver, String place, List<Long> lines, List<?> linesId) {}

  @Projection(Purchase.class)
  record Nulls(
      int discount,
      @Path("discount") Integer boxed,
      @Path("discount") @Nullable Integer right,
      String receiverName,
      CityRow receiverCity,
      String placeZip,
      @Path("lines.product") List<String> products,
      @Path("lines.product") List<@Nullable String> right2) {}

  @Projection(Buyer.class)
  record Cycle(String name, List<CycleOfPurchase> purchases) {}

  record CycleOfPurchase(long id, Cycle buyer) {}

  @Projection(City.class)
  record OfCity(String name) {}

  @Projection(Purchase.class)
  record OfOther(OfCity buyer, Pair<String> receiver, None place) {}

  record Pair<T>(T name) {}

  record None() {}
}
