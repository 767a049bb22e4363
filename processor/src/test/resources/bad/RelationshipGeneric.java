package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;

@Entity
class RelationshipGeneric extends Owned {
  @Id long id;
}

@MappedSuperclass
class Owned<T> {
  @Relationship Ref<T> owner;
//                     ^ error: [ALU-RELATIONSHIP-RAW] 'owner' of type Ref does not name the entity that the relationship leads to. Write its type argument out, as in Ref<Author>.
}
