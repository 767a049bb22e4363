package good;

import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Entity
class Nullness {
  @Id Long id;
  int primitive;
  String required;
  @Column(nullable = true) String byColumn;
  @Nullable String byType;
  byte @Nullable [] bytes;
  @Declared.Nullable String byDeclaration;
  @Embedded @Nullable Point point;

  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  static class Declared {
    @Target(ElementType.FIELD)
    @interface Nullable {}
  }

  record Point(int x, int y) {}
}
