package bad;

import io.aludel.annotation.*;

@Entity
class NullablePrimitive {
  @Id long id;
  @Column(nullable = true) int count;
//                   ^ error: [ALU-NULLABLE-PRIMITIVE] Field 'count' is a primitive int, which cannot hold NULL. Use Integer, or remove 'nullable = true'.
}
