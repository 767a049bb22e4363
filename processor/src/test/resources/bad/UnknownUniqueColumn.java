package bad;

import io.aludel.annotation.*;

@Entity
@Unique(columns = "zip")
//                ^ error: [ALU-COLUMN-UNKNOWN] @Unique names the column 'zip': table 'unknown_unique_column' has no such column.
//                | Columns: id, city
class UnknownUniqueColumn {
  @Id long id;
  String city;
}
