package bad;

import io.aludel.annotation.*;
import io.aludel.sql.Converter;

@Entity
class ConverterOfOtherType {
  @Id long id;
  @Convert(YesNo.class) int active;
//              ^ error: [ALU-CONVERTER-FIELD] Converter 'YesNo' is for fields of type Boolean, but 'active' is of type int. Let it implement Converter<Integer, String>.
}

class YesNo implements Converter<Boolean, String> {
  public String toColumn(Boolean value) {
    return value ? "Y" : "N";
  }

  public Boolean toField(String stored) {
    return stored.equals("Y");
  }
}
