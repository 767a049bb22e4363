package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class OrphanOfReference {
  @Id long id;
  @Relationship(orphanDelete = true) Ref<Page> page;
//                             ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'page': other objects may refer to the same Page, so that leaving one does not make it an orphan. Remove it.
}

@Entity
class Page {
  @Id long id;
}
