package bad;

import io.aludel.annotation.*;
import io.aludel.sql.Converter;
import java.util.Locale;

@Entity
class ConverterWrong {
  @Id long id;
  @Convert(LocaleConverter.class) String language;
//                        ^ error: [ALU-CONVERTER-FIELD] Converter 'LocaleConverter' is for fields of type Locale, but 'language' is of type String. Let it implement Converter<String, String>.
  @Convert(NoConstructor.class) Locale first;
//                      ^ error: [ALU-CONVERTER-CLASS] Converter 'NoConstructor' cannot be made by generated code: it has no constructor without arguments that the entity's package can reach.
  @Convert(Abstract.class) Locale second;
//                 ^ error: [ALU-CONVERTER-CLASS] Converter 'Abstract' cannot be made by generated code: it is not a class of which objects can be made.
  @Convert(ToLocale.class) String fourth;
//                 ^ error: [ALU-CONVERTER-STORED] Converter 'ToLocale' converts to Locale, which no column can hold. Convert to String or another type that one can hold.
}

class LocaleConverter implements Converter<Locale, String> {
  public String toColumn(Locale value) {
    return value.toLanguageTag();
  }

  public Locale toField(String stored) {
    return Locale.forLanguageTag(stored);
  }
}

class NoConstructor extends LocaleConverter {
  NoConstructor(int any) {}
}

abstract class Abstract implements Converter<Locale, String> {}

class ToLocale implements Converter<String, Locale> {
  public Locale toColumn(String value) {
    return Locale.ROOT;
  }

  public String toField(Locale stored) {
    return "";
  }
}
