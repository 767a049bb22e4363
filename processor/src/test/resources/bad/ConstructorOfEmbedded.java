package bad;

import io.aludel.annotation.*;

@Entity
class ConstructorOfEmbedded {
  @Id long id;
  @Embedded Money price;
//                ^ error: [ALU-CONSTRUCTOR-MISSING] 'Money' has no constructor without arguments, with which reading a row begins. Add 'Money() {}', or make it a record.
}

class Money {
  long cents;

  Money(long cents) {
    this.cents = cents;
  }
}
