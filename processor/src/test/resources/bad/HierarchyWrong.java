package bad;

import io.aludel.annotation.*;

@Entity
class Plain {
  @Id long id;
}

@Entity
class BelowPlain extends Plain {}
//1 error: [ALU-INHERITANCE-MISSING] Entity 'BelowPlain' extends the entity 'Plain', which does not say in which tables the two are stored. Put @Inheritance(strategy = SINGLE_TABLE) or JOINED on 'Plain', or make 'Plain' a @MappedSuperclass.

@Entity
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
@Discriminator(column = "sort", length = 8)
abstract sealed class Base permits First, Second, Stranger, Mapped, Third {
//              ^ error: [ALU-INHERITANCE-OUTSIDER] Entity 'Base' permits 'Stranger', which is no entity, so that its objects could not be stored. Put @Entity on 'Stranger'; if it only gives columns to entities below it, @MappedSuperclass.
  @Id long id;

  String sort;
//       ^ error: [ALU-DISCRIMINATOR-MAPPED] Field 'sort' has the column 'sort', which tells of which class a row of the hierarchy of 'Base' is and is written by Aludel. Give one of them another: @Column(name = ..) on the field, or @Discriminator(column = ..) on 'Base'.

  String label;
}

@Entity
@Inheritance(strategy = InheritanceStrategy.JOINED)
//                                         ^ error: [ALU-INHERITANCE-NOT-BASE] @Inheritance is on 'First', which extends the entity 'Base'. A hierarchy is stored in one way, which its base says. Move it to 'Base'.
@Discriminator
//1 error: [ALU-INHERITANCE-NOT-BASE] @Discriminator is on 'First', which extends the entity 'Base'. A hierarchy is stored in one way, which its base says. Move it to 'Base'.
final class First extends Base {
  @Id long other;
//^ error: [ALU-INHERITANCE-KEY] Key field 'other' is in 'First', which extends the entity 'Base' and has its key. Remove @Id, or move the field to 'Base'.

  @Version int second;
//^ error: [ALU-INHERITANCE-VERSION] Version 'second' is in 'First', but the rows of a hierarchy have one version, in the table of its base. Move the field to 'Base'.

  @Formula("id * 2") @org.jspecify.annotations.Nullable Long twice;
//                                                           ^ error: [ALU-INHERITANCE-FORMULA] Formula 'twice' is in 'First', where it could not be read along with rows of other classes. Move it to the base 'Base', or compute it in a method.
}

@Entity(table = "seconds", schema = "main")
//              ^ error: [ALU-INHERITANCE-TABLE] Entity 'Second' names a table, but is stored in the table 'base' of 'Base', as all of its SINGLE_TABLE hierarchy. Remove 'table', or make the strategy JOINED.
//                                  ^ error: [ALU-INHERITANCE-TABLE] Entity 'Second' names a schema, but is stored in the table 'base' of 'Base', as all of its SINGLE_TABLE hierarchy. Remove 'schema', or make the strategy JOINED.
@DiscriminatorValue("much too long")
//                  ^ error: [ALU-DISCRIMINATOR-LENGTH] The discriminator value 'much too long' of 'Second' has 13 characters, and the column 'sort' allows 8. Give a shorter one with @DiscriminatorValue, or a longer column with @Discriminator(length = ..) on 'Base'.
final class Second extends Base {}

final class Stranger extends Base {}

@MappedSuperclass
abstract non-sealed class Mapped extends Base {}

@Entity
@DiscriminatorValue("third")
//                  ^ error: [ALU-DISCRIMINATOR-ABSTRACT] @DiscriminatorValue is on the abstract class 'Third', which no row is of. Remove it; concrete subclasses have values of their own.
abstract non-sealed class Third extends Base {}

@Entity
@Inheritance(strategy = InheritanceStrategy.JOINED)
//                                         ^ error: [ALU-INHERITANCE-RECORD] @Inheritance is on the record 'Flat'. A record extends no class and cannot be extended, so that it is in no hierarchy of entities. Make it a class, or remove the annotation.
record Flat(@Id long id) {}

@Entity
@DiscriminatorValue("alone")
//                  ^ error: [ALU-INHERITANCE-NONE] @DiscriminatorValue is on 'Alone', which is in no hierarchy of entities. Remove it, or extend an entity with @Inheritance.
class Alone {
  @Id long id;
}

@Entity
@Discriminator
//1 error: [ALU-INHERITANCE-NONE] @Discriminator is on 'Unsaid', which is in no hierarchy of entities. Put @Inheritance beside it, or remove it.
class Unsaid {
  @Id long id;
}

@Entity
@Inheritance(strategy = InheritanceStrategy.JOINED)
class Top {
  @Id long id;

  String name;
}

@Entity
@Index(columns = {"id", "name", "size"})
//                      ^ error: [ALU-INHERITANCE-CONSTRAINT] @Index of 'Lower' names the column 'name', which is in the table 'top' of 'Top'. Declare it on 'Top', or leave the column out.
@Unique(columns = "name")
//                ^ error: [ALU-INHERITANCE-CONSTRAINT] @Unique of 'Lower' names the column 'name', which is in the table 'top' of 'Top'. Declare it on 'Top', or leave the column out.
class Lower extends Top {
  int size;
}
