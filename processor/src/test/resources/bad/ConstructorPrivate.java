package bad;

import io.aludel.annotation.*;

@Entity
class ConstructorPrivate {
//1 error: [ALU-CONSTRUCTOR-UNREACHABLE] The constructor without arguments of 'ConstructorPrivate' cannot be called by the classes generated for it. Make it package-private or wider.
  @Id long id;

  private ConstructorPrivate() {}
}
