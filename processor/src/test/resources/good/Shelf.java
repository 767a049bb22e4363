package good;

import io.aludel.annotation.*;

@Entity(table = "shelves")
class Shelf {
  String label;
  @Id @Column(name = "aisle") int row;
  @Id int number;
}
