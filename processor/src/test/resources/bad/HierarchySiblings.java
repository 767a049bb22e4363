package bad;

import io.aludel.annotation.*;

@Entity
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
class Shape {
  @Id long id;
}

@Entity
class Circle extends Shape {
  int size;
}

@Entity
@DiscriminatorValue("Circle")
//                  ^ error: [ALU-DISCRIMINATOR-DUPLICATE] Entities 'Circle' and 'Square' of one hierarchy both have the discriminator value 'Circle'. Give one of them another with @DiscriminatorValue.
class Square extends Shape {
  int size;
//    ^ error: [ALU-INHERITANCE-COLUMN] 'Circle' and 'Square' both have the column 'size' in the table 'shape' of their SINGLE_TABLE hierarchy. Move the field to a class above both, or give one of them another name with @Column(name = ..).
}
