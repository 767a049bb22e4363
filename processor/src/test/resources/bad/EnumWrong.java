package bad;

import io.aludel.annotation.*;

@Entity
class EnumWrong {
  @Id long id;
  @Enumerated(EnumStorage.ORDINAL) String text;
//^ error: [ALU-ENUM-TYPE] @Enumerated is on 'text' of type String, which is not an enum. Remove it.
  @Enumerated(EnumStorage.CODE) Plain plain;
//^ error: [ALU-ENUM-CODE-MISSING] @Enumerated(CODE) is on 'plain', but enum 'Plain' has no member with @EnumCode. Put it on the field or method that gives each constant's code.
  @Enumerated(EnumStorage.CODE) Twice twice;
//^ error: [ALU-ENUM-CODE-SEVERAL] Enum 'Twice' has several members with @EnumCode: number, text. Leave one, so that 'twice' has one code per constant.
  @Enumerated(EnumStorage.CODE) Hidden hidden;
//^ error: [ALU-ENUM-CODE-MEMBER] @EnumCode member 'number' of enum 'Hidden' cannot give the codes of 'hidden'. It has to be a field or a method without parameters, not static, package-private or wider, of a type that a column can hold.
}

enum Plain {
  ONE
}

enum Twice {
  ONE;

  @EnumCode int number;
  @EnumCode String text;
}

enum Hidden {
  ONE;

  @EnumCode private int number;
}
