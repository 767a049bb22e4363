package bad;

import io.aludel.annotation.*;

@Entity
@ForeignKey(columns = "ownr_id", references = Owner.class)
//                    ^ error: [ALU-COLUMN-UNKNOWN] @ForeignKey names the column 'ownr_id': table 'unknown_foreign_key_column' has no such column.
//                    | Did you mean 'owner_id'? Columns: id, owner_id
class UnknownForeignKeyColumn {
  @Id long id;
  long ownerId;
}

@Entity
class Owner {
  @Id long id;
}
