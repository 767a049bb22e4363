package bad;

import io.aludel.annotation.*;

@Entity
@Index(columns = "name", name = "by_name")
//1 error: [ALU-CONSTRAINT-DUPLICATE] @Unique and @Index of table 'constraint_duplicate' both have the name 'by_name'. Remove one of them, or give it another name.
@Unique(columns = "name", name = "by_name")
class ConstraintDuplicate {
  @Id long id;
  @Column(unique = true) String name;
}
