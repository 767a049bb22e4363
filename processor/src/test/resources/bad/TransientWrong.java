package bad;

import io.aludel.annotation.*;

@Entity
class TransientMapped {
  @Id long id;
  @Transient @Column(name = "x") String one;
//           ^ error: [ALU-TRANSIENT-MAPPED] Field 'one' is transient and has @Column, which only means something for a column. Remove one of the two.
  @Column transient String two;
//^ error: [ALU-TRANSIENT-MAPPED] Field 'two' is transient and has @Column, which only means something for a column. Remove one of the two.
}

@Entity
record TransientComponent(@Id long id, @Transient String name) {}
//                                     ^ error: [ALU-TRANSIENT-COMPONENT] Component 'name' of record 'TransientComponent' is @Transient, but the record cannot be made without it when a row is read. Compute it in a method, or make 'TransientComponent' a class.
