package bad;

import io.aludel.annotation.*;

@Entity
class TypeUnsupported {
  @Id long id;
  java.util.Locale locale;
//                 ^ error: [ALU-TYPE-UNSUPPORTED] Field 'locale' has the type Locale, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
  java.io.InputStream data;
//                    ^ error: [ALU-TYPE-UNSUPPORTED] Field 'data' has the type InputStream, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
  java.util.Map<String, String> labels;
//                              ^ error: [ALU-TYPE-UNSUPPORTED] Field 'labels' has the type Map<String, String>, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
}
