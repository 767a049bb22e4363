package bad;

import io.aludel.annotation.*;

@Entity
class ColumnDuplicate {
  @Id long id;
  String name;
  @Column(name = "NAME") String title;
//               ^ error: [ALU-COLUMN-DUPLICATE] 'name' and 'title' are both stored in the column 'NAME' of table 'column_duplicate'. Give one of them another name, with @Column(name = ..) or the prefix of @Embedded.
}
