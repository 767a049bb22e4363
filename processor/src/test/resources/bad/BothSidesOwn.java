package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class BothSidesOwn {
  @Id long id;
  @Relationship(mappedBy = "owner", joinColumn = "owner_id") List<Page> pages;
//                                               ^ error: [ALU-MAPPED-BY-OWNER] 'pages' has both mappedBy and joinColumn. With mappedBy, 'owner' of 'Page' holds the relationship and says where. Remove one of the two.
}

@Entity
class Page {
  @Id long id;
  @Relationship Ref<BothSidesOwn> owner;
}
