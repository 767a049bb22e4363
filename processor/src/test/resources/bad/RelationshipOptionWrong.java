package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class RelationshipOptionWrong {
  @Id long id;
  @Relationship(orphanDelete = true) Ref<Thing> orphan;
//                             ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'orphan': other objects may refer to the same Thing, so that leaving one does not make it an orphan. Remove it.
  @Relationship(joinTable = "things", orphanDelete = true) List<Thing> orphans;
//                                                   ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'orphans': other objects may refer to the same Thing, so that leaving one does not make it an orphan. Remove it.
  @Relationship(mappedBy = "makers", orphanDelete = true) Set<Thing> made;
//                                                  ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'made': other objects may refer to the same Thing, so that leaving one does not make it an orphan. Remove it.
  @Relationship(mappedBy = "owner", condition = "id > 1", cascade = Cascade.SAVE, orphanDelete = true) List<Thing> some;
//                                                                         ^ error: [ALU-RELATIONSHIP-OPTION] cascade has no meaning on 'some': its condition makes it read-only. Remove it.
//                                                                                               ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'some': its condition makes it read-only. Remove it.
  @Relationship(mappedBy = "owner", onDelete = OnDelete.CASCADE, mapKey = "id", deferrable = true) List<Thing> things;
//                                                     ^ error: [ALU-RELATIONSHIP-OPTION] onDelete has no meaning on 'things': only the side that holds the foreign key has it. Remove it.
//                                                                        ^ error: [ALU-RELATIONSHIP-OPTION] mapKey has no meaning on 'things': only a Map has keys. Remove it.
//                                                                                           ^ error: [ALU-RELATIONSHIP-OPTION] deferrable has no meaning on 'things': only the field that holds the foreign key has it. Remove it.
  @Relationship(joinColumn = "owned_by", deferrable = true) List<Thing> keyless;
//                                                    ^ error: [ALU-RELATIONSHIP-OPTION] deferrable has no meaning on 'keyless': only the field that holds the foreign key has it. Remove it.
  @Relationship(joinTable = "late_things", deferrable = true) List<Thing> late;
//                                                      ^ error: [ALU-RELATIONSHIP-OPTION] deferrable has no meaning on 'late': only the field that holds the foreign key has it. Remove it.
  @Relationship(condition = "id > 1") Ref<Thing> condition;
//                          ^ error: [ALU-RELATIONSHIP-OPTION] condition has no meaning on 'condition': its foreign key says which Thing is meant. Remove it.
  @Relationship(joinTable = "ones", orderBy = "id") Ref<Thing> one;
//                          ^ error: [ALU-RELATIONSHIP-OPTION] joinTable has no meaning on 'one': it leads to one object. Remove it.
//                                            ^ error: [ALU-RELATIONSHIP-OPTION] orderBy has no meaning on 'one': it leads to one object. Remove it.
  @Relationship(inverseJoinColumn = "thing_id") Ref<Thing> inverse;
//                                  ^ error: [ALU-RELATIONSHIP-OPTION] inverseJoinColumn has no meaning on 'inverse': there is no joinTable that has it. Remove it.
  @Id @Relationship(joinTable = "keys") List<Thing> keys;
//^ error: [ALU-RELATIONSHIP-OPTION] @Id has no meaning on 'keys': only the side that holds the foreign key has a column. Remove it.
  @Column(unique = true) @Relationship(joinTable = "unique_things") List<Thing> unique;
//^ error: [ALU-RELATIONSHIP-OPTION] @Column has no meaning on 'unique': only the side that holds the foreign key has a column. Remove it.
  @Column(name = "it", length = 3, precision = 3, scale = 1, text = true, array = true, definition = "int", serverDefault = "1")
//               ^ error: [ALU-RELATIONSHIP-OPTION] @Column(name) has no meaning on 'column': name its column with joinColumn. Remove it.
//                              ^ error: [ALU-RELATIONSHIP-OPTION] @Column(length) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                             ^ error: [ALU-RELATIONSHIP-OPTION] @Column(precision) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                                        ^ error: [ALU-RELATIONSHIP-OPTION] @Column(scale) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                                                  ^ error: [ALU-RELATIONSHIP-OPTION] @Column(text) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                                                                ^ error: [ALU-RELATIONSHIP-OPTION] @Column(array) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                                                                                   ^ error: [ALU-RELATIONSHIP-OPTION] @Column(definition) has no meaning on 'column': its column is like the key of Thing. Remove it.
//                                                                                                                          ^ error: [ALU-RELATIONSHIP-OPTION] @Column(serverDefault) has no meaning on 'column': the object that has the field decides what it refers to. Remove it.
  @Relationship Ref<Thing> column;
  @Column(unique = true, index = true, comment = "fine", updatable = false)
  @Relationship(cascade = Cascade.ALL, fetch = FetchStrategy.JOIN, onDelete = OnDelete.RESTRICT, deferrable = true) Ref<Thing> fine;
  @Relationship(onDelete = OnDelete.SET_NULL) Ref<Thing> required;
//                                 ^ error: [ALU-ON-DELETE-NULL] onDelete = SET_NULL is on 'required', whose foreign key is NOT NULL. Allow NULL with @Nullable, or choose CASCADE or NO_ACTION.
}

@Entity
class Thing {
  @Id long id;
  @Relationship Ref<RelationshipOptionWrong> owner;
  @Relationship(joinTable = "makers") Set<RelationshipOptionWrong> makers;
}
