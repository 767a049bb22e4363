package bad;

import io.aludel.annotation.*;
import java.util.Optional;

@Entity
class EmbeddedWrong {
  @Id long id;
  @Embedded String text;
//                 ^ error: [ALU-EMBEDDED-TYPE] @Embedded is on 'text' of type String. Only a class or record of your own can be embedded.
  @Embedded Kind kind;
//               ^ error: [ALU-EMBEDDED-SHAPE] 'Kind' cannot be embedded in 'kind': it is neither a record nor a class of which objects can be made.
  @Embedded Generic<String> generic;
//                          ^ error: [ALU-EMBEDDED-SHAPE] 'Generic' cannot be embedded in 'generic': it has type parameters, but columns have fixed types.
  @Embedded Empty empty;
//                ^ error: [ALU-EMBEDDED-EMPTY] 'Empty' has no fields that are stored in columns, so that embedding it in 'empty' gives no column.
  @Embedded Node node;
  @Embedded Optional<String> optional;
//                           ^ error: [ALU-EMBEDDED-TYPE] @Embedded is on 'optional' of type Optional<String>. Only a class or record of your own can be embedded.
  @Embedded Inner inner;
//                ^ error: [ALU-EMBEDDED-SHAPE] 'EmbeddedWrong.Inner' cannot be embedded in 'inner': it is an inner class; declare it static.
  @Embedded(columns = @ColumnOverride(field = "citty", column = @Column(name = "c"))) Address address;
//                                            ^ error: [ALU-OVERRIDE-UNKNOWN] @ColumnOverride names the field 'citty', which 'Address' does not have.
//                                            | Did you mean 'city'? Fields: city, street

  class Inner {
    int x;
  }
}

interface Kind {}

record Generic<T>(T value) {}

class Empty {}

class Node {
  String name;
  @Embedded Node next;
//               ^ error: [ALU-EMBEDDED-RECURSIVE] 'Node' embeds itself through 'next', and so would have columns without end. Leave the field out with @Transient, or make 'Node' an entity and refer to its key.
}

record Address(String city, String street) {}
