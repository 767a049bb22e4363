package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Entity
class MappedByWrong {
  @Id long id;
  @Relationship(mappedBy = "ownr") List<Part> misspelt;
//                         ^ error: [ALU-MAPPED-BY-UNKNOWN] mappedBy of 'misspelt' names the field 'ownr', which 'Part' does not have.
//                         | Did you mean 'owner'? Relationships to 'MappedByWrong': owner, only, several, many, byColumn
  @Relationship(mappedBy = "name") List<Part> plain;
//                         ^ error: [ALU-MAPPED-BY-TYPE] mappedBy of 'plain' names 'name' of 'Part', whose type is String: that is no relationship to 'MappedByWrong'.
//                         | Relationships to 'MappedByWrong': owner, only, several, many, byColumn
  @Relationship(mappedBy = "parent") Set<Part> other;
//                         ^ error: [ALU-MAPPED-BY-TYPE] mappedBy of 'other' names 'parent' of 'Part', whose type is Ref<Part>: that is no relationship to 'MappedByWrong'.
//                         | Relationships to 'MappedByWrong': owner, only, several, many, byColumn
  @Relationship(mappedBy = "inverse") Ref<Part> inverse;
//                         ^ error: [ALU-MAPPED-BY-INVERSE] mappedBy of 'inverse' names 'inverse' of 'Part', which is itself mapped by 'inverse'. One side has to hold the relationship: remove mappedBy from one of the two.
  @Relationship(mappedBy = "many") Ref<Part> one;
//                         ^ error: [ALU-MAPPED-BY-KIND] mappedBy of 'one' names 'many' of 'Part', whose type is List<MappedByWrong>. The inverse of a Ref is a Ref, List, Set or Map; that of a collection is a collection, and only with a join table.
  @Relationship(mappedBy = "byColumn") List<Part> two;
//                         ^ error: [ALU-MAPPED-BY-KIND] mappedBy of 'two' names 'byColumn' of 'Part', whose type is List<MappedByWrong>. The inverse of a Ref is a Ref, List, Set or Map; that of a collection is a collection, and only with a join table.
  @Relationship(mappedBy = "owner") List<Part> parts;
  @Relationship(mappedBy = "only") Ref<Part> only;
  @Relationship(mappedBy = "several") @Column(nullable = true) Ref<Part> single;
  @Relationship(mappedBy = "owner") Set<Part> again;
//                         ^ error: [ALU-MAPPED-BY-SEVERAL] 'parts' and 'again' are both mapped by 'owner' of 'Part', and so would be the same. Remove one of them, or give it a condition, which makes it read-only.
  @Relationship(mappedBy = "owner", condition = "name <> ''") List<Part> named;
  @Relationship(mappedBy = "rest") List<Lonely> lonely;
//                         ^ error: [ALU-MAPPED-BY-UNKNOWN] mappedBy of 'lonely' names the field 'rest', which 'Lonely' does not have.
}

@Entity
class Part {
  @Id long id;
  String name;
  @Relationship Ref<MappedByWrong> owner;
  @Relationship @Nullable Ref<Part> parent;
  @Relationship @Column(unique = true) Ref<MappedByWrong> only;
  @Relationship Ref<MappedByWrong> several;
  @Relationship(mappedBy = "inverse") Ref<MappedByWrong> inverse;
//                         ^ error: [ALU-MAPPED-BY-INVERSE] mappedBy of 'inverse' names 'inverse' of 'MappedByWrong', which is itself mapped by 'inverse'. One side has to hold the relationship: remove mappedBy from one of the two.
  @Relationship(joinTable = "part_many") List<MappedByWrong> many;
  @Relationship(joinColumn = "part_id") List<MappedByWrong> byColumn;
}

@Entity
class Lonely {
  @Id long id;
}
