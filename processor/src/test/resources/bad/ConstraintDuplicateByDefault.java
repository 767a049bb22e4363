package bad;

import io.aludel.annotation.*;

@Entity
@Unique(columns = "name")
//1 error: [ALU-CONSTRAINT-DUPLICATE] @Column(unique = true) of 'name' and @Unique of table 'constraint_duplicate_by_default' both have the name 'uq_constraint_duplicate_by_default_name'. Remove one of them, or give it another name.
class ConstraintDuplicateByDefault {
  @Id long id;
  @Column(unique = true) String name;
}
