package bad;

import io.aludel.annotation.*;

@Entity
class KeyNullable {
  @Id @Column(nullable = true) Long id;
//                       ^ error: [ALU-KEY-NULLABLE] Key field 'id' is declared nullable, but a primary key never holds NULL. Remove 'nullable = true'.
}

@Entity
class KeyMixed {
  @Id @Embedded Part part;
  @Id long number;
//^ error: [ALU-KEY-MIXED] Key field 'number' stands beside the embedded key 'part'. Move it into 'Part', or make all key fields plain ones.
}

record Part(String name) {}
