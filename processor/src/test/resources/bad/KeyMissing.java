package bad;

import io.aludel.annotation.*;

@Entity
class KeyMissing {
//1 error: [ALU-KEY-MISSING] Entity 'KeyMissing' has no key. Put @Id on the field or fields that tell one row from another.
  String name;
}
