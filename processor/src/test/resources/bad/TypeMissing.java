package bad;

import io.aludel.annotation.*;

@Entity
class TypeMissing {
  @Id long id;
  Strng name;
//^ error: cannot find symbol
//| symbol:   class Strng
//| location: class bad.TypeMissing
//      ^ error: [ALU-TYPE-MISSING] Entity 'TypeMissing' cannot be read: the type 'Strng' does not exist, and no annotation processor has generated it.
}
