package bad;

import io.aludel.annotation.*;

@Entity
class ConstructorMissing {
//1 error: [ALU-CONSTRUCTOR-MISSING] 'ConstructorMissing' has no constructor without arguments, with which reading a row begins. Add 'ConstructorMissing() {}', or make it a record.
  @Id long id;

  ConstructorMissing(long id) {
    this.id = id;
  }
}
