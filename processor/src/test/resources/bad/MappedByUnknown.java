package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class MappedByUnknown {
  @Id long id;
  @Relationship(mappedBy = "ownr") List<Page> pages;
//                         ^ error: [ALU-MAPPED-BY-UNKNOWN] mappedBy of 'pages' names the field 'ownr', which 'Page' does not have.
//                         | Did you mean 'owner'? Relationships to 'MappedByUnknown': owner
}

@Entity
class Page {
  @Id long id;
  @Relationship Ref<MappedByUnknown> owner;
}
