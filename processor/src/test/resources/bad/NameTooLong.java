// options: -Aaludel.dialects=oracle12.1
package bad;

import io.aludel.annotation.*;

@Entity(table = "a_table_whose_name_is_longer_than_thirty")
//              ^ error: [ALU-NAME-LENGTH] Table 'a_table_whose_name_is_longer_than_thirty' is 40 bytes long, but Oracle 12.1 allows 30. Give it a shorter name.
class NameTooLong {
  @Id long id;
  int theNumberOfTimesThatItWasOpened;
//    ^ error: [ALU-NAME-LENGTH] Column 'the_number_of_times_that_it_was_opened' is 38 bytes long, but Oracle 12.1 allows 30. Give it a shorter name.
}
