package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Projection(ProjectionWrong.Purchase.class)
class ProjectionWrong {
//1 error: [ALU-PROJECTION-KIND] @Projection cannot be on class 'ProjectionWrong'. It is for a record, whose components say what is read. Make 'ProjectionWrong' a record.
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
//                 ^ error: [ALU-PROJECTION-ENTITY] @Projection names 'ProjectionWrong.Place', which is not an entity. Name a class or record with @Entity.
  record OfNoEntity(String street) {}

  @Projection(Purchase.class)
  record Empty() {}
//^ error: [ALU-PROJECTION-EMPTY] Record 'ProjectionWrong.Empty' has no components, so that nothing is read for it. Name what is to be read.

  @Projection(Purchase.class)
  record Generic<T>(T total) {}
//^ error: [ALU-PROJECTION-GENERIC] Record 'ProjectionWrong.Generic' has type parameters, but what is read from columns has fixed types. Remove them, or write a record for each type.

  @Projection(Purchase.class)
  private record Hidden(long id) {}
//        ^ error: [ALU-PROJECTION-UNREACHABLE] Record 'ProjectionWrong.Hidden' cannot be made by the class that is generated for 'ProjectionWrong.Hidden': it is private or local, or is in another package and not public. Make it package-private or wider.

  @Projection(Purchase.class)
  record Unknown(
      long id,
      int totl,
//        ^ error: [ALU-PATH-UNKNOWN] 'totl' names 'totl', which 'ProjectionWrong.Purchase' does not have.
//        | Did you mean 'total'? Properties: id, total, discount, place, buyer, receiver, lines
      String buyerNam,
//           ^ error: [ALU-PATH-UNKNOWN] 'buyerNam' names 'nam', which 'ProjectionWrong.Buyer' does not have.
//           | Did you mean 'name'? Properties: id, name, cityName, city, purchases
      String buyerCityNme,
//           ^ error: [ALU-PATH-UNKNOWN] 'buyerCityNme' names 'nme', which 'ProjectionWrong.City' does not have.
//           | Did you mean 'name'? Properties: id, name
      @Path("buyer.cty.name") String city,
//          ^ error: [ALU-PATH-UNKNOWN] 'buyer.cty.name' names 'cty', which 'ProjectionWrong.Buyer' does not have.
//          | Did you mean 'city'? Properties: id, name, cityName, city, purchases
      @Path("total.cents") int cents,
//          ^ error: [ALU-PATH-VALUE] 'total.cents' leads to 'total' of 'ProjectionWrong.Purchase', but that is a value of type int, which has no properties.
      @Path("") long nothing) {}
//          ^ error: [ALU-PATH-UNKNOWN] '' names '', which 'ProjectionWrong.Purchase' does not have.
//          | Properties: id, total, discount, place, buyer, receiver, lines

  @Projection(Purchase.class)
  record Ambiguous(String buyerCityName, @Path("buyer.city.name") String city) {}
//                        ^ error: [ALU-PATH-AMBIGUOUS] 'buyerCityName' may be 'buyer.cityName' or 'buyer.city.name'. Say which with @Path, as in @Path("buyer.cityName").

  @Projection(Purchase.class)
  record Several(
      List<Integer> total,
//                  ^ error: [ALU-COMPONENT-SEVERAL] Component 'total' is a List, but 'total' leads to one int. Make it Integer, or name a relationship to several entities.
      Set<String> buyerName,
//                ^ error: [ALU-COMPONENT-SEVERAL] Component 'buyerName' is a Set, but 'buyer.name' leads to one String. Make it String, or name a relationship to several entities.
      String linesProduct,
//           ^ error: [ALU-PATH-COLLECTION] 'lines.product' leads through 'lines' of 'ProjectionWrong.Purchase', which holds several objects, and 'linesProduct' is one value. Make the component a List or Set.
      @Path("lines.notes.text") List<String> texts,
//                                           ^ error: [ALU-PATH-COLLECTIONS] 'lines.notes.text' leads through 'lines' and 'notes', which both hold several objects. Make the component a List of a record that has a component for 'notes'.
      LineRow lines,
//            ^ error: [ALU-PATH-COLLECTION] 'lines' leads through 'lines' of 'ProjectionWrong.Purchase', which holds several objects, and 'lines' is one value. Make the component a List or Set.
      List<CityRow> buyerCity) {}
//                  ^ error: [ALU-COMPONENT-SEVERAL] Component 'buyerCity' is a List, but 'buyer.city' leads to one ProjectionWrong.City. Make it ProjectionWrong.CityRow, or name a relationship to several entities.

  record LineRow(long id) {}

  record CityRow(String name) {}

  @Projection(Purchase.class)
  record Types(long total, String id, Ref<Buyer> buyer, Buyer receiver, String place, List<Long> lines, List<?> linesId) {}
//                  ^ error: [ALU-COMPONENT-TYPE] Component 'total' has the type long, but 'total' of 'ProjectionWrong.Purchase' has the type int. Make them the same.
//                                ^ error: [ALU-COMPONENT-TYPE] Component 'id' has the type String, but 'id' of 'ProjectionWrong.Purchase' has the type long. Make them the same.
//                                               ^ error: [ALU-COMPONENT-OBJECT] Component 'buyer' has the type Ref<ProjectionWrong.Buyer>, but 'buyer' leads to 'ProjectionWrong.Buyer'. Give it the type of a record with what is needed of that, or name its key: 'buyerId'.
//                                                            ^ error: [ALU-COMPONENT-OBJECT] Component 'receiver' has the type ProjectionWrong.Buyer, but 'receiver' leads to 'ProjectionWrong.Buyer'. Give it the type of a record with what is needed of that, or name its key: 'receiverId'.
//                                                                             ^ error: [ALU-COMPONENT-OBJECT] Component 'place' has the type String, but 'place' leads to 'ProjectionWrong.Place'. Give it the type of a record with what is needed of that.
//                                                                                               ^ error: [ALU-COMPONENT-OBJECT] Component 'lines' has the type List<Long>, but 'lines' leads to 'ProjectionWrong.Line'. Give it the type of a record with what is needed of that.
//                                                                                                              ^ error: [ALU-COMPONENT-TYPE] Component 'linesId' has the type List<?>, but 'id' of 'ProjectionWrong.Line' has the type long. Make them the same.

  @Projection(Purchase.class)
  record Nulls(
      int discount,
//        ^ error: [ALU-COMPONENT-NULLABLE] 'discount' may be null, as 'discount' of 'ProjectionWrong.Purchase' may, but component 'discount' may not. Make it @Nullable Integer, or Optional<Integer>.
      @Path("discount") Integer boxed,
//                              ^ error: [ALU-COMPONENT-NULLABLE] 'discount' may be null, as 'discount' of 'ProjectionWrong.Purchase' may, but component 'boxed' may not. Make it @Nullable Integer, or Optional<Integer>.
      @Path("discount") @Nullable Integer right,
      String receiverName,
//           ^ error: [ALU-COMPONENT-NULLABLE] 'receiver.name' may be null, as 'receiver' of 'ProjectionWrong.Purchase' may, but component 'receiverName' may not. Make it @Nullable String, or Optional<String>.
      CityRow receiverCity,
//            ^ error: [ALU-COMPONENT-NULLABLE] 'receiver.city' may be null, as 'receiver' of 'ProjectionWrong.Purchase' may, but component 'receiverCity' may not. Make it @Nullable ProjectionWrong.CityRow, or Optional<ProjectionWrong.CityRow>.
      String placeZip,
//           ^ error: [ALU-COMPONENT-NULLABLE] 'place.zip' may be null, as 'zip' of 'ProjectionWrong.Place' may, but component 'placeZip' may not. Make it @Nullable String, or Optional<String>.
      @Path("lines.product") List<String> products,
//                                        ^ error: [ALU-COMPONENT-NULLABLE-ELEMENTS] Elements of 'lines.product' may be null, as 'product' of 'ProjectionWrong.Line' may, but those of component 'products' may not. Make it List<@Nullable String>.
      @Path("lines.product") List<@Nullable String> right2) {}

  @Projection(Buyer.class)
  record Cycle(String name, List<CycleOfPurchase> purchases) {}

  record CycleOfPurchase(long id, Cycle buyer) {}
//                                      ^ error: [ALU-PROJECTION-CYCLE] 'ProjectionWrong.Cycle' is within itself: rows would be read without end. Give the component 'buyer' a record of its own, without what leads back.

  @Projection(City.class)
  record OfCity(String name) {}

  @Projection(Purchase.class)
  record OfOther(OfCity buyer, Pair<String> receiver, None place) {}
//                      ^ error: [ALU-PROJECTION-OTHER] 'ProjectionWrong.OfCity' is a projection of 'ProjectionWrong.City', but 'buyer' leads to 'ProjectionWrong.Buyer'. Give the component another record.
//                                          ^ error: [ALU-COMPONENT-NULLABLE] 'receiver' may be null, as 'receiver' of 'ProjectionWrong.Purchase' may, but component 'receiver' may not. Make it @Nullable ProjectionWrong.Pair<String>, or Optional<ProjectionWrong.Pair<String>>.
//                                                         ^ error: [ALU-PROJECTION-EMPTY] Record 'ProjectionWrong.None' has no components, so that nothing is read for it. Name what is to be read.

  record Pair<T>(T name) {}

  record None() {}
}
