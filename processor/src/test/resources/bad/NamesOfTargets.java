// options: -Aaludel.dialects=oracle12.1,postgresql,mysql,h2
package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

class NamesOfTargets {
  @Entity(schema = "user")
//                 ^ warning: [ALU-NAME-RESERVED] Schema 'user' is a reserved word of H2, PostgreSQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
  @Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
  @Discriminator(column = "level")
//                        ^ warning: [ALU-NAME-RESERVED] Discriminator column 'level' is a reserved word of Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
  static class Base {
    @Id @GeneratedValue(sequence = "a_sequence_whose_name_is_longer_than_thirty_and_also_longer_than_sixtyfour") Long id;
//                                 ^ error: [ALU-NAME-LENGTH] Sequence 'a_sequence_whose_name_is_longer_than_thirty_and_also_longer_than_sixtyfour' is 74 bytes long, but PostgreSQL allows 63 and Oracle 12.1 allows 30. Give it a shorter name.
    int user;
//      ^ warning: [ALU-NAME-RESERVED] Column 'user' is a reserved word of H2, PostgreSQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
  }

  @Entity
  static class Below extends Base {
    int group;
//      ^ warning: [ALU-NAME-RESERVED] Column 'group' is a reserved word of H2, PostgreSQL, MySQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
  }

  @Entity
  static class TheOneWithAVeryLongNameIndeed {
//       ^ error: [ALU-NAME-LENGTH] Table 'the_one_with_a_very_long_name_indeed' is 36 bytes long, but Oracle 12.1 allows 30. Give it a shorter name.
    @Id @GeneratedValue Long id;
//                           ^ error: [ALU-NAME-LENGTH] Sequence 'the_one_with_a_very_long_name_indeed_seq' is 40 bytes long, but Oracle 12.1 allows 30. Give it a shorter name.
    @Relationship(joinTable = "access", joinColumn = "from", inverseJoinColumn = "size") Set<Base> bases = new HashSet<>();
//                            ^ warning: [ALU-NAME-RESERVED] Join table 'access' is a reserved word of Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
//                                                   ^ warning: [ALU-NAME-RESERVED] Column 'from' is a reserved word of H2, PostgreSQL, MySQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
//                                                                               ^ warning: [ALU-NAME-RESERVED] Column 'size' is a reserved word of Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
    @Relationship(joinTable = "plain") Set<Base> others = new HashSet<>();
//                                               ^ error: [ALU-NAME-LENGTH] Column 'the_one_with_a_very_long_name_indeed_id' is 39 bytes long, but Oracle 12.1 allows 30. Give it a shorter name.
    @Relationship(joinColumn = "order") List<Below> belows = new ArrayList<>();
//                             ^ warning: [ALU-NAME-RESERVED] Column 'order' is a reserved word of H2, PostgreSQL, MySQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
    @Relationship(joinColumn = "row") Ref<Base> base = Ref.empty();
//                             ^ warning: [ALU-NAME-RESERVED] Column 'row' is a reserved word of H2, MySQL and Oracle 12.1. Aludel quotes it, and SQL written by hand has to quote it as well.
  }
}
