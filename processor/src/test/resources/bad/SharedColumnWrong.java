package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;

@Entity
class SharedColumnWrong {
  @Id @GeneratedValue long id;
//    ^ error: [ALU-GENERATED-SHARED] @GeneratedValue is on 'id', but its column 'id' is also the foreign key of 'owner', which gives it its value. Remove @GeneratedValue.
  @Relationship(joinColumn = "id") Ref<Owner> owner;
  @Relationship Ref<Owner> editor;
//                         ^ error: [ALU-COLUMN-SHARED-TYPE] 'editorId' and 'editor' share the column 'editor_id' of table 'shared_column_wrong', but one gives it values of type String and the other of type long. Give them the same type, or columns of their own.
  String editorId;
  @Relationship(joinColumn = "code") Ref<Owner> number;
  @Relationship(joinColumn = "code") Ref<Coded> text;
//                                              ^ error: [ALU-COLUMN-SHARED-TYPE] 'number' and 'text' share the column 'code' of table 'shared_column_wrong', but one gives it values of type long and the other of type String. Give them the same type, or columns of their own.
  @Relationship(joinColumn = "a") Ref<Owner> first;
  @Column(name = "a") Long second;
//               ^ error: [ALU-COLUMN-DUPLICATE] 'first' and 'second' are both stored in the column 'a' of table 'shared_column_wrong'. Give one of them another name, with @Column(name = ..) or the prefix of @Embedded.
  @Column(name = "A") Long third;
//               ^ error: [ALU-COLUMN-DUPLICATE] 'first' and 'third' are both stored in the column 'A' of table 'shared_column_wrong'. Give one of them another name, with @Column(name = ..) or the prefix of @Embedded.

  @Entity
  static class Owner {
    @Id long id;
  }

  @Entity
  static class Coded {
    @Id String code;
  }
}
