package bad;

import io.aludel.annotation.*;
import java.math.BigDecimal;

@Entity(table = "products")
@Check("price > 0")
@Index(columns = {"category", "name"})
//                ^ error: [ALU-COLUMN-UNKNOWN] @Index names the column 'category': table 'products' has no such column.
//                | Did you mean 'category_id'? Columns: id, name, price, category_id
class UnknownIndexColumn {
  @Id @GeneratedValue Long id;
  String name;
  BigDecimal price;
  @Column(name = "category_id") Long category;
}
