package bad;

import io.aludel.annotation.*;

@Entity
class FieldFinal {
  @Id long id;
  final String name = "";
//             ^ error: [ALU-FIELD-FINAL] Field 'name' of 'FieldFinal' is final, so that a row cannot be read into it. Remove 'final', make 'FieldFinal' a record, or leave the field out with @Transient.
}
