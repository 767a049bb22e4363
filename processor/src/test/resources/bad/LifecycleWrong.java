package bad;

import io.aludel.annotation.*;

@Entity
class LifecycleWrong {
  @Id long id;

  @BeforeInsert
  void parameter(int other) {}
//     ^ error: [ALU-LIFECYCLE-SHAPE] @BeforeInsert method 'parameter' takes a parameter. It has to be an instance method without parameters, package-private or wider.

  @BeforeUpdate
  static void statics() {}
//            ^ error: [ALU-LIFECYCLE-SHAPE] @BeforeUpdate method 'statics' is static. It has to be an instance method without parameters, package-private or wider.

  @BeforeDelete
  private void hidden() {}
//             ^ error: [ALU-LIFECYCLE-SHAPE] @BeforeDelete method 'hidden' is out of reach of the classes generated for the entity. It has to be an instance method without parameters, package-private or wider.

  @AfterLoad
  void checked() throws Exception {}
//     ^ error: [ALU-LIFECYCLE-SHAPE] @AfterLoad method 'checked' declares a checked exception. It has to be an instance method without parameters, package-private or wider.
}
