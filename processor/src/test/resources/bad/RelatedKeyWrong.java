package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;

@Entity
class RelatedKeyWrong {
  @Id long id;
  @Relationship Ref<Keyless> keyless;
//                           ^ error: [ALU-RELATED-KEY] 'keyless' refers to 'Keyless', which has no key. Put @Id on its key fields.
  @Relationship Ref<Odd> odd;
//                       ^ error: [ALU-RELATED-KEY] 'odd' refers to 'Odd', whose key field 'thread' no column can hold. Correct that first.
  @Relationship Ref<Hidden> hidden;
//                          ^ error: [ALU-RELATED-KEY] 'hidden' refers to 'Hidden', whose key 'Hidden.Secret' cannot be made in this package. Make the type, its constructor and its fields public.
}

@Entity
class Keyless {
//1 error: [ALU-KEY-MISSING] Entity 'Keyless' has no key. Put @Id on the field or fields that tell one row from another.
  String name;
}

@Entity
class Odd {
  @Id Thread thread;
//           ^ error: [ALU-TYPE-UNSUPPORTED] Field 'thread' has the type Thread, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
}

@Entity
class Hidden {
  @Id @Embedded Secret secret;

  static class Secret {
    private String text;
//                 ^ error: [ALU-FIELD-UNREACHABLE] Field 'text' of 'Hidden.Secret' is private and has no getter and setter. Make it package-private, or add 'String getText()' and 'void setText(String text)'.
  }
}

@Entity
class Hen {
  @Id @Relationship Ref<Egg> egg;
//                           ^ error: [ALU-KEY-RECURSIVE] Key field 'egg' of 'Hen' is the key of 'Egg', which in turn leads back to the key of 'Hen': no row could ever be the first. Give one of them a key of its own.
}

@Entity
class Egg {
  @Id @Relationship Ref<Hen> hen;
//                           ^ error: [ALU-KEY-RECURSIVE] Key field 'hen' of 'Egg' is the key of 'Hen', which in turn leads back to the key of 'Egg': no row could ever be the first. Give one of them a key of its own.
}
