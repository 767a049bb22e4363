package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class OrderByUnknown {
  @Id long id;
  @Relationship(mappedBy = "owner", orderBy = "titel desc") List<Page> pages;
//                                            ^ error: [ALU-COLUMN-UNKNOWN] orderBy names the column 'titel': table 'page' has no such column.
//                                            | Did you mean 'title'? Columns: id, title, owner_id
}

@Entity
class Page {
  @Id long id;
  String title;
  @Relationship Ref<OrderByUnknown> owner;
}
