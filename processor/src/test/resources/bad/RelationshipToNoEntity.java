package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class RelationshipToNoEntity {
  @Id long id;
  @Relationship Ref<Page> page;
//                        ^ error: [ALU-RELATIONSHIP-ENTITY] 'page' is a relationship to 'Page', which is not an entity. Put @Entity on 'Page', or remove @Relationship and store the value in columns.
}

class Page {
  long id;
}
