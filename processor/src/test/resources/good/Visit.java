package good;

import io.aludel.annotation.*;
import java.time.LocalDate;

@Entity
public record Visit(
    LocalDate day,
    @Id @Embedded VisitKey key,
    @Embedded(prefix = "at_", columns = @ColumnOverride(field = "position.latitude", column = @Column(name = "lat")))
        Place place,
    @Embedded Place cameFrom) {
  public record VisitKey(long visitor, int number) {}

  public static class Place {
    String name;
    @Embedded Position position;
  }

  public record Position(double latitude, double longitude) {}
}
