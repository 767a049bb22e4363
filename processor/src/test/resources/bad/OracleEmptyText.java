// options: -Aaludel.dialects=oracle
package bad;

import io.aludel.annotation.*;

@Entity
class OracleEmptyText {
  @Id long id;
  String name;
//       ^ warning: [ALU-ORACLE-EMPTY-TEXT] 'name' is text that is NOT NULL, and Oracle takes the empty string for NULL. Allow NULL with @Nullable, or rule out the empty string with a @Validates method.
  @Column(nullable = true) String remark;
}
