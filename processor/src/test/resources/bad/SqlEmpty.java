package bad;

import io.aludel.annotation.*;

@Entity
@Check("")
//     ^ error: [ALU-SQL-EMPTY] @Check has no SQL. Write a condition or expression over the columns: id.
class SqlEmpty {
  @Id long id;
  @Formula(" ") long twice;
//         ^ error: [ALU-SQL-EMPTY] @Formula has no SQL. Write a condition or expression over the columns: id.
}
