package bad;

import io.aludel.annotation.*;
import io.aludel.sql.Converter;

@Entity
class ConverterOfOtherType {
  @Id long id;
  @Convert(YesNo.class) int active;
}

class YesNo implements Converter<Boolean, String> {
  public String toColumn(Boolean value) {
    return value ? "Y" : "N";
  }

  public Boolean toField(String stored) {
    return stored.equals("Y");
  }
}
