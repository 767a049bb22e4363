package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class OrphanOfJoinTable {
  @Id long id;
  @Relationship(joinTable = "pages", orphanDelete = true) List<Page> pages;
//                                                  ^ error: [ALU-RELATIONSHIP-OPTION] orphanDelete has no meaning on 'pages': other objects may refer to the same Page, so that leaving one does not make it an orphan. Remove it.
}

@Entity
class Page {
  @Id long id;
}
