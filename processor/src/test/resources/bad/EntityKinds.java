package bad;

import io.aludel.annotation.*;

@Entity
interface AnInterface {}
//1 error: [ALU-ENTITY-KIND] @Entity cannot be on the interface 'AnInterface'. An entity is a class or a record; a class that only gives its columns to others is a @MappedSuperclass, and the base of a hierarchy of entities has @Inheritance.

@Entity
enum AnEnum {}
//1 error: [ALU-ENTITY-KIND] @Entity cannot be on the enum 'AnEnum'. An entity is a class or a record; a class that only gives its columns to others is a @MappedSuperclass, and the base of a hierarchy of entities has @Inheritance.

@Entity
@interface AnAnnotation {}
//2 error: [ALU-ENTITY-KIND] @Entity cannot be on the annotation 'AnAnnotation'. An entity is a class or a record; a class that only gives its columns to others is a @MappedSuperclass, and the base of a hierarchy of entities has @Inheritance.

@Entity
abstract class Abstract {
//       ^ error: [ALU-ENTITY-KIND] @Entity cannot be on the abstract class 'Abstract'. An entity is a class or a record; a class that only gives its columns to others is a @MappedSuperclass, and the base of a hierarchy of entities has @Inheritance.
  @Id long id;
}

@Entity
class Generic<T> {
//1 error: [ALU-ENTITY-GENERIC] Entity 'Generic' has type parameters, but the columns of its table have fixed types. Move what is generic to a @MappedSuperclass and extend that with type arguments.
  @Id long id;
}

class Outer {
  @Entity
  class Inner {
//^ error: [ALU-ENTITY-INNER] Entity 'Outer.Inner' is an inner class, which cannot be made without an object of the class around it. Declare it static, or move it to a file of its own.
    @Id long id;
  }

  @Entity
  private static class Hidden {
//               ^ error: [ALU-ENTITY-PRIVATE] Entity 'Outer.Hidden' is private or in a private type, where the classes generated for it cannot reach it. Make it package-private or wider.
    @Id long id;
  }
}

@Entity
class Parent {
  @Id long id;
}

@Entity
class Child extends Parent {}
//1 error: [ALU-INHERITANCE-MISSING] Entity 'Child' extends the entity 'Parent', which does not say in which tables the two are stored. Put @Inheritance(strategy = SINGLE_TABLE) or JOINED on 'Parent', or make 'Parent' a @MappedSuperclass.
