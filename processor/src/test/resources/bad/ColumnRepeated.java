package bad;

import io.aludel.annotation.*;

@Entity
@Index(columns = {"name", "id", "name desc"})
//                              ^ error: [ALU-COLUMN-REPEATED] @Index names the column 'name' twice. Remove one of the two.
class ColumnRepeated {
  @Id long id;
  String name;
}
