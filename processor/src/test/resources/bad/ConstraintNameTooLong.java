// options: -Aaludel.dialects=oracle12.1
package bad;

import io.aludel.annotation.*;

@Entity
@Index(columns = "count", name = "an_index_whose_name_is_longer_than_thirty")
//1 warning: [ALU-CONSTRAINT-NAME-LENGTH] The name of @Index 'an_index_whose_name_is_longer_than_thirty' is 41 bytes long, but Oracle 12.1 allows 30. There its end will be replaced by a hash.
class ConstraintNameTooLong {
  @Id long id;
  int count;
}
