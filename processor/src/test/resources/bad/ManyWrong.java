package bad;

import io.aludel.Many;
import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class ManyWrong {
  @Id long id;
  @Relationship(mappedBy = "owner", fetch = FetchStrategy.SELECT_IN) Many<ManyThing> fetched = Many.empty();
//                                                       ^ error: [ALU-RELATIONSHIP-OPTION] fetch has no meaning on 'fetched': a Many is never loaded; query it with select(). Remove it.
  @Relationship(mappedBy = "owner", orderBy = "id desc") Many<ManyThing> ordered = Many.empty();
//                         ^ error: [ALU-MAPPED-BY-SEVERAL] 'fetched' and 'ordered' are both mapped by 'owner' of 'ManyThing', and so would be the same. Remove one of them, or give it a condition, which makes it read-only.
//                                            ^ error: [ALU-RELATIONSHIP-OPTION] orderBy has no meaning on 'ordered': a Many is never loaded; give the order to its select(). Remove it.
  @Relationship(mappedBy = "owner", cascade = {Cascade.SAVE, Cascade.DELETE}) Many<ManyThing> deleted = Many.empty();
//                         ^ error: [ALU-MAPPED-BY-SEVERAL] 'fetched' and 'deleted' are both mapped by 'owner' of 'ManyThing', and so would be the same. Remove one of them, or give it a condition, which makes it read-only.
//                                            ^ error: [ALU-RELATIONSHIP-OPTION] cascade has no meaning on 'deleted': a Many is never loaded, so that only SAVE follows it; let the database delete each ManyThing, with onDelete = CASCADE where the foreign key is. Remove it.
  @Relationship(joinTable = "all_things", cascade = Cascade.ALL) Many<ManyThing> all = Many.empty();
//                                                         ^ error: [ALU-RELATIONSHIP-OPTION] cascade has no meaning on 'all': a Many is never loaded, so that only SAVE follows it; let the database delete each ManyThing, with onDelete = CASCADE where the foreign key is. Remove it.
  @Relationship(joinTable = "orphan_things", orphanDelete = true) Many<ManyThing> orphans = Many.empty();
//                                                          ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'orphans': other objects may refer to the same ManyThing, so that leaving one does not make it an orphan. Remove it.
  @Relationship(mappedBy = "owner", mapKey = "id") Many<ManyThing> keyed = Many.empty();
//                         ^ error: [ALU-MAPPED-BY-SEVERAL] 'fetched' and 'keyed' are both mapped by 'owner' of 'ManyThing', and so would be the same. Remove one of them, or give it a condition, which makes it read-only.
//                                           ^ error: [ALU-RELATIONSHIP-OPTION] mapKey has no meaning on 'keyed': only a Map has keys. Remove it.
  @Relationship(mappedBy = "nobody") Many<ManyThing> lost = Many.empty();
//                         ^ error: [ALU-MAPPED-BY-UNKNOWN] mappedBy of 'lost' names the field 'nobody', which 'ManyThing' does not have.
//                         | Relationships to 'ManyWrong': owner
  @Relationship(mappedBy = "owner") Many raw = Many.empty();
//                                       ^ error: [ALU-RELATIONSHIP-RAW] 'raw' of type Many does not name the entity that the relationship leads to. Write its type argument out, as in Many<Author>.
  @Relationship(mappedBy = "owner") Many<String> texts = Many.empty();
//                                               ^ error: [ALU-RELATIONSHIP-ENTITY] 'texts' is a relationship to 'String', which is not an entity. Put @Entity on 'String', or remove @Relationship and store the value in columns.
  Many<ManyThing> unmarked = Many.empty();
//                ^ error: [ALU-RELATIONSHIP-MISSING] Field 'unmarked' has the type Many<ManyThing>, which leads to an entity. Add @Relationship, or @Transient to leave it out.
  @Relationship(mappedBy = "owner", cascade = Cascade.SAVE, orphanDelete = true) Many<ManyThing> fine = Many.empty();
//                         ^ error: [ALU-MAPPED-BY-SEVERAL] 'fetched' and 'fine' are both mapped by 'owner' of 'ManyThing', and so would be the same. Remove one of them, or give it a condition, which makes it read-only.
}

@Entity
record ManyThing(@Id long id, @Relationship Ref<ManyWrong> owner, @Relationship(mappedBy = "owner") Many<ManyThing> more) {}
//                                                                                         ^ error: [ALU-MAPPED-BY-TYPE] mappedBy of 'more' names 'owner' of 'ManyThing', whose type is Ref<ManyWrong>: that is no relationship to 'ManyThing'.
//                                                                                                                  ^ error: [ALU-RELATIONSHIP-RECORD] Component 'more' of record 'ManyThing' has the type Many<ManyThing>, whose objects are loaded after the record is made. Query the other entity instead, or make 'ManyThing' a class.
