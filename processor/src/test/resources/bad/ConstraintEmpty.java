package bad;

import io.aludel.annotation.*;

@Entity
@Index(columns = {})
//1 error: [ALU-CONSTRAINT-EMPTY] @Index names no column. Name at least one.
class ConstraintEmpty {
  @Id long id;
}
