package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class JoinColumnWrong {
  @Id long id;
  @Relationship(joinColumn = "city") Ref<City> city;
//                           ^ error: [ALU-JOIN-COLUMN-COUNT] joinColumn of 'city' is city, but the key of 'City' is country, number. Name one column for each of these, in their order.
  @Relationship(joinColumn = {"a", "a"}) Ref<City> twice;
//                                 ^ error: [ALU-COLUMN-REPEATED] @Relationship names the column 'a' twice. Remove one of the two.
  @Relationship(joinTable = "cities", joinColumn = {"x", "y"}, inverseJoinColumn = "city") List<City> cities;
//                                                  ^ error: [ALU-JOIN-COLUMN-COUNT] joinColumn of 'cities' is x, y, but the key of 'JoinColumnWrong' is id. Name one column for each of these, in their order.
//                                                                                 ^ error: [ALU-JOIN-COLUMN-COUNT] inverseJoinColumn of 'cities' is city, but the key of 'City' is country, number. Name one column for each of these, in their order.
  @Relationship(joinColumn = "owner_id") List<Box> boxes;
//                           ^ error: [ALU-JOIN-COLUMN-MAPPED] joinColumn of 'boxes' names the column 'owner_id', in which the field 'owner' of 'Box' is stored. Write mappedBy = "owner" in place of joinColumn.
  @Relationship(joinColumn = "label") Set<Box> labels;
//                           ^ error: [ALU-JOIN-COLUMN-MAPPED] joinColumn of 'labels' names the column 'label', in which the field 'label' of 'Box' is stored. Make it a Ref<JoinColumnWrong> and name it with mappedBy, or remove it.
  @Relationship(joinColumn = {"p", "q"}) Set<Box> several;
//                            ^ error: [ALU-JOIN-COLUMN-COUNT] joinColumn of 'several' is p, q, but the key of 'JoinColumnWrong' is id. Name one column for each of these, in their order.
}

@Entity
class City {
  @Id String country;
  @Id int number;
}

@Entity
class Box {
  @Id long id;
  String label;
  @Relationship Ref<JoinColumnWrong> owner;
}
