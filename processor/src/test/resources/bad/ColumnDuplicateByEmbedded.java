package bad;

import io.aludel.annotation.*;

@Entity
class ColumnDuplicateByEmbedded {
  @Id long id;
  @Embedded(prefix = "") Place from;
  @Embedded(prefix = "") Place to;
//                             ^ error: [ALU-COLUMN-DUPLICATE] 'from.city' and 'to.city' are both stored in the column 'city' of table 'column_duplicate_by_embedded'. Give one of them another name, with @Column(name = ..) or the prefix of @Embedded.
}

record Place(String city) {}
