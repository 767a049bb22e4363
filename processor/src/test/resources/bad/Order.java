// options: -Aaludel.dialects=oracle,h2,sqlite
package bad;

import io.aludel.annotation.*;

@Entity
class Order {
//1 warning: [ALU-NAME-RESERVED] Table 'order' is a reserved word of SQLite, H2 and Oracle. Aludel quotes it, and SQL written by hand has to quote it as well.
  @Id long id;
  @Column(name = "level") int depth;
//               ^ warning: [ALU-NAME-RESERVED] Column 'level' is a reserved word of Oracle. Aludel quotes it, and SQL written by hand has to quote it as well.
  int user;
//    ^ warning: [ALU-NAME-RESERVED] Column 'user' is a reserved word of H2 and Oracle. Aludel quotes it, and SQL written by hand has to quote it as well.
}
