package bad;

import io.aludel.annotation.*;

@Entity
@Index(columns = {"id", "nam"})
//                      ^ error: [ALU-COLUMN-UNKNOWN] @Index names the column 'nam': table 'unknown_columns_of_repeated' has no such column.
//                      | Did you mean 'name'? Columns: id, name
@Index(columns = "name")
@Unique(columns = {"id", "name"}) @Unique(columns = "title")
//                                                  ^ error: [ALU-COLUMN-UNKNOWN] @Unique names the column 'title': table 'unknown_columns_of_repeated' has no such column.
//                                                  | Columns: id, name
@Check("id > 0")
@Check("")
//     ^ error: [ALU-SQL-EMPTY] @Check has no SQL. Write a condition or expression over the columns: id, name.
class UnknownColumnsOfRepeated {
  @Id long id;
  String name;
}
