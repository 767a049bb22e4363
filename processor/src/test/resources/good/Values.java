package good;

import io.aludel.annotation.*;
import io.aludel.sql.Converter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@Entity
class Values {
  @Id @GeneratedValue(strategy = GenerationStrategy.UUID) UUID id;
  Level byName;
  @Enumerated(EnumStorage.ORDINAL) Level byOrdinal;
  @Enumerated(EnumStorage.CODE) Level byCode;
  @Convert(LocaleConverter.class) Locale locale;
  @Convert(WordsConverter.class) List<String> words;
  @Column(array = true) Set<String> tags;
  @Column(array = true) int[] numbers;
  byte[] picture;
  @Column(text = true) String story;
  char letter;

  enum Level {
    LOW,
    HIGH;

    @EnumCode
    String code() {
      return name().substring(0, 1);
    }
  }

  static class LocaleConverter implements Converter<Locale, String> {
    @Override
    public String toColumn(Locale value) {
      return value.toLanguageTag();
    }

    @Override
    public Locale toField(String stored) {
      return Locale.forLanguageTag(stored);
    }
  }

  abstract static class Joined<T> implements Converter<List<T>, String> {}

  static class WordsConverter extends Joined<String> {
    @Override
    public String toColumn(List<String> value) {
      return String.join(" ", value);
    }

    @Override
    public List<String> toField(String stored) {
      return List.of(stored.split(" "));
    }
  }
}
