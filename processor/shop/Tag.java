package shop;

import io.aludel.annotation.*;

@Entity
class Tag {
  @Id long id;
}
