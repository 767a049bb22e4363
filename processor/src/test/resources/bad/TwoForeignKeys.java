package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class TwoForeignKeys {
  @Id long id;
  @Relationship List<Page> pages;
//^ error: [ALU-MAPPED-BY-AMBIGUOUS] 'Page' has 2 references to 'TwoForeignKeys': author, editor. Say with mappedBy which of them 'pages' is the other side of.
}

@Entity
class Page {
  @Id long id;
  @Relationship Ref<TwoForeignKeys> author;
  @Relationship Ref<TwoForeignKeys> editor;
}
