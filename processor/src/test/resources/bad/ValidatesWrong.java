package bad;

import io.aludel.annotation.*;

@Entity
class ValidatesUnknown {
  @Id long id;
  int price;

  @Validates({"price", "prize"})
//                     ^ error: [ALU-VALIDATES-FIELD] @Validates names the field 'prize', which entity 'ValidatesUnknown' does not have.
//                     | Did you mean 'price'? Fields: id, price
  void check(int price) {}
}

@Entity
class ValidatesOtherType {
  @Id long id;
  int price;

  @Validates("price")
  void check(String price) {}
//     ^ error: [ALU-VALIDATES-TYPE] @Validates method 'check' takes String, but the field 'price' is of type int.
}

@Entity
class ValidatesShapes {
  @Id long id;
  int price;

  @Validates("price")
  static void statics(int price) {}
//            ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'statics' is static. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.

  @Validates("price")
  private void hidden(int price) {}
//             ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'hidden' is out of reach of the classes generated for the entity. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.

  @Validates("price")
  void nothing() {}
//     ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'nothing' names a field but takes no parameter. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.

  @Validates("price")
  void several(int price, int other) {}
//     ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'several' names a field but takes several parameters. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.

  @Validates
  void noField(int price) {}
//     ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'noField' names no field but takes a parameter. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.

  @Validates("price")
  void checked(int price) throws java.io.IOException {}
//     ^ error: [ALU-VALIDATES-SHAPE] @Validates method 'checked' declares a checked exception. It has to be an instance method, package-private or wider, that takes the value of the field that it names, or nothing when it names none.
}
