package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class RelationshipWrong {
  @Id long id;
  Ref<Firm> firm;
//          ^ error: [ALU-RELATIONSHIP-MISSING] Field 'firm' has the type Ref<Firm>, which leads to an entity. Add @Relationship, or @Transient to leave it out.
  Firm direct;
//     ^ error: [ALU-RELATIONSHIP-MISSING] Field 'direct' has the type Firm, which leads to an entity. Add @Relationship, or @Transient to leave it out.
  List<Firm> firms;
//           ^ error: [ALU-RELATIONSHIP-MISSING] Field 'firms' has the type List<Firm>, which leads to an entity. Add @Relationship, or @Transient to leave it out.
  Map<Long, Firm> byId;
//                ^ error: [ALU-RELATIONSHIP-MISSING] Field 'byId' has the type Map<Long, Firm>, which leads to an entity. Add @Relationship, or @Transient to leave it out.
  @Relationship String name;
//                     ^ error: [ALU-RELATIONSHIP-TYPE] @Relationship is on 'name' of type String. It is for a Ref<T> or an entity, and for a List<T>, Set<T>, Map<K, T> or Many<T> of entities.
  @Relationship Collection<Firm> some;
//                               ^ error: [ALU-RELATIONSHIP-TYPE] @Relationship is on 'some' of type Collection<Firm>. It is for a Ref<T> or an entity, and for a List<T>, Set<T>, Map<K, T> or Many<T> of entities.
  @Relationship(mappedBy = "firm") Optional<Firm> perhaps;
//                                                ^ error: [ALU-RELATIONSHIP-TYPE] @Relationship is on 'perhaps' of type Optional<Firm>. It is for a Ref<T> or an entity, and for a List<T>, Set<T>, Map<K, T> or Many<T> of entities.
  @Relationship Ref raw;
//                  ^ error: [ALU-RELATIONSHIP-RAW] 'raw' of type Ref does not name the entity that the relationship leads to. Write its type argument out, as in Ref<Author>.
  @Relationship(mappedBy = "firm") List<? extends Firm> wild;
//                                                      ^ error: [ALU-RELATIONSHIP-RAW] 'wild' of type List<? extends Firm> does not name the entity that the relationship leads to. Write its type argument out, as in List<Author>.
  @Relationship(mappedBy = "firm") Map<Long, ?> unknown;
//                                              ^ error: [ALU-RELATIONSHIP-RAW] 'unknown' of type Map<Long, ?> does not name the entity that the relationship leads to. Write its type argument out, as in Map<Long, Author>.
  @Relationship Ref<Place> place;
//                         ^ error: [ALU-RELATIONSHIP-ENTITY] 'place' is a relationship to 'Place', which is not an entity. Put @Entity on 'Place', or remove @Relationship and store the value in columns.
  @Relationship(mappedBy = "firm") Set<String> words;
//                                             ^ error: [ALU-RELATIONSHIP-ENTITY] 'words' is a relationship to 'String', which is not an entity. Put @Entity on 'String', or remove @Relationship and store the value in columns.
  @Embedded Place home;
}

record Place(String street, @Relationship Ref<Firm> firm) {}
//                                                  ^ error: [ALU-RELATIONSHIP-EMBEDDED] Field 'firm' of the embedded type 'Place' is a relationship, which embedded types cannot have yet. Move it to the entity 'RelationshipWrong'.

@Entity
class Firm {
  @Id long id;
}

@Entity
record Worker(
    @Id long id,
    @Relationship Firm firm,
//                     ^ error: [ALU-RELATIONSHIP-RECORD] Component 'firm' of record 'Worker' has the type Firm, whose objects are loaded after the record is made. Use Ref<Firm>, or make 'Worker' a class.
    @Relationship(joinTable = "worker_firms") List<Firm> firms) {}
//                                                       ^ error: [ALU-RELATIONSHIP-RECORD] Component 'firms' of record 'Worker' has the type List<Firm>, whose objects are loaded after the record is made. Query the other entity instead, or make 'Worker' a class.
