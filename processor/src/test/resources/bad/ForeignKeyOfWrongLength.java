package bad;

import io.aludel.annotation.*;

@Entity
@ForeignKey(columns = {"owner", "id"}, references = Owner.class)
//1 error: [ALU-FOREIGN-KEY-COUNT] @ForeignKey has 2 columns (owner, id) and refers to 1 (id) of table 'owner'. Name as many on one side as on the other.
class ForeignKeyOfWrongLength {
  @Id long id;
  long owner;
}

@Entity
class Owner {
  @Id long id;
}
