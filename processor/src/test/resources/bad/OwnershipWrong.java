package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Entity
class OwnershipWrong {
  @Id long id;
  @Relationship(mappedBy = "owner", joinColumn = "owner_id") List<Member> columns;
//                                               ^ error: [ALU-MAPPED-BY-OWNER] 'columns' has both mappedBy and joinColumn. With mappedBy, 'owner' of 'Member' holds the relationship and says where. Remove one of the two.
  @Relationship(mappedBy = "groups", joinTable = "members") Set<Member> tables;
//                                               ^ error: [ALU-MAPPED-BY-OWNER] 'tables' has both mappedBy and joinTable. With mappedBy, 'groups' of 'Member' holds the relationship and says where. Remove one of the two.
  @Relationship(mappedBy = "groups", inverseJoinColumn = "member_id", condition = "1 = 1") Set<Member> inverse;
//                                                       ^ error: [ALU-MAPPED-BY-OWNER] 'inverse' has both mappedBy and inverseJoinColumn. With mappedBy, 'groups' of 'Member' holds the relationship and says where. Remove one of the two.
  @Relationship List<Member> nowhere;
//^ error: [ALU-MAPPED-BY-MISSING] 'nowhere' does not say where the relationship is stored. Name the field of 'Member' that refers back with mappedBy, a column of its table with joinColumn, or a table between the two with joinTable.
//| Did you mean mappedBy = "owner"?
  @Relationship Set<Film> films;
//^ error: [ALU-MAPPED-BY-AMBIGUOUS] 'Film' has 2 references to 'OwnershipWrong': director, writer. Say with mappedBy which of them 'films' is the other side of.
  @Relationship Map<Long, Lone> lone;
//^ error: [ALU-MAPPED-BY-MISSING] 'lone' does not say where the relationship is stored. Name the field of 'Lone' that refers back with mappedBy, a column of its table with joinColumn, or a table between the two with joinTable.
  @Relationship(joinTable = "friends") List<OwnershipWrong> friends;
//                          ^ error: [ALU-JOIN-TABLE-BOTH] 'friends', and 'friendOf' of 'OwnershipWrong', both declare the join table 'friends', but one side holds a relationship. In place of joinTable, write mappedBy = "friendOf" here or mappedBy = "friends" there.
  @Relationship(joinTable = "friends") List<OwnershipWrong> friendOf;
//                          ^ error: [ALU-JOIN-TABLE-BOTH] 'friendOf', and 'friends' of 'OwnershipWrong', both declare the join table 'friends', but one side holds a relationship. In place of joinTable, write mappedBy = "friends" here or mappedBy = "friendOf" there.
  @Relationship(joinTable = "acquaintances") List<OwnershipWrong> acquaintances;
}

@Entity
class Member {
  @Id long id;
  @Relationship @Nullable Ref<OwnershipWrong> owner;
  @Relationship(joinTable = "members") Set<OwnershipWrong> groups;
  @Relationship(joinTable = "member_labels") Set<Label> labels;
//                          ^ error: [ALU-JOIN-TABLE-BOTH] 'labels', and 'members' of 'Label', both declare the join table 'member_labels', but one side holds a relationship. In place of joinTable, write mappedBy = "members" here or mappedBy = "labels" there.
}

@Entity
class Film {
  @Id long id;
  @Relationship Ref<OwnershipWrong> director;
  @Relationship Ref<OwnershipWrong> writer;
}

@Entity
class Lone {
  @Id long id;
}

@Entity
class Label {
  @Id long id;
  @Relationship(joinTable = "MEMBER_LABELS") Set<Member> members;
//                          ^ error: [ALU-JOIN-TABLE-BOTH] 'members', and 'labels' of 'Member', both declare the join table 'MEMBER_LABELS', but one side holds a relationship. In place of joinTable, write mappedBy = "labels" here or mappedBy = "members" there.
}
