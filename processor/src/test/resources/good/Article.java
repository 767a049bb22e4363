package good;

import good.other.Base;
import io.aludel.annotation.*;
import java.math.BigDecimal;

@Entity(schema = "shop", comment = "what is sold")
@Check("price > 0")
@Check(value = "stock >= 0", name = "stock_left")
@Index(columns = {"price desc", "title"})
@Unique(columns = {"title", "stock"})
@ForeignKey(columns = {"shelf_row", "shelf_number"}, references = Shelf.class)
class Article extends Base<Long> {
  @Column(length = 100, unique = true, comment = "as printed") String title;
  @Column(precision = 10, scale = 2) BigDecimal price;
  @Column(serverDefault = "0", index = true) int stock;
  @Formula("price * stock + length('price') + price(1)") BigDecimal worth;
  @Version int version;
  int shelfRow;
  int shelfNumber;

  @BeforeInsert
  @BeforeUpdate
  void second() {}

  @AfterLoad
  void loaded() {}

  @Validates("price")
  void checkPrice(Number price) {}

  @Validates({"stock", "version"})
  void checkCount(int count) {}

  @Validates
  void check() {}
}
