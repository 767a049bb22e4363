package bad;

import io.aludel.annotation.*;

@Entity
@ForeignKey(columns = "owner", references = String.class)
//                                                ^ error: [ALU-FOREIGN-KEY-ENTITY] @ForeignKey refers to 'String', which is not an entity. Refer to a class or record with @Entity.
class ForeignKeyToNoEntity {
  @Id long id;
  String owner;
}
