package bad;

import io.aludel.annotation.*;

@Entity(table = "things")
class One {
  @Id long id;
}

@Entity(table = "things")
//              ^ error: [ALU-TABLE-DUPLICATE] Entities 'One' and 'Two' are both stored in the table 'things'. Give one of them another with @Entity(table = ..).
class Two {
  @Id long id;
}
