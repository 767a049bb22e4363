package bad;

import io.aludel.annotation.*;

@Entity
@ForeignKey(columns = "owner_name", references = Owner.class, referencedColumns = {"names"})
//                                                                                 ^ error: [ALU-COLUMN-UNKNOWN] @ForeignKey names the column 'names': table 'owner' has no such column.
//                                                                                 | Did you mean 'name'? Columns: id, name
class UnknownReferencedColumn {
  @Id long id;
  String ownerName;
}

@Entity
class Owner {
  @Id long id;
  @Column(unique = true) String name;
}
