package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code brings no warning of javac's, whatever it has to name. */
class WarningsTest {
    @TempDir
    private Path directory;

    private Map<String, String> generate(String... sources) {
        return Generation.of(directory, Stream.of(sources).map(this::source).toList())
                .files();
    }

    private Path source(String text) {
        String name =
                text.lines().findFirst().orElseThrow().replaceFirst(".*// ", "").trim();
        return Generation.source(directory, name, text);
    }

    @Test
    void deprecatedMembersDoNotMakeWarnings() {
        assertThat(generate("""
                package odd; // odd.Old
                @io.aludel.annotation.Entity
                class Old {
                    @io.aludel.annotation.Id long id;
                    @Deprecated String name;
                    @Deprecated(forRemoval = true) private String text;
                    @Deprecated(forRemoval = true) String getText() { return text; }
                    @Deprecated(forRemoval = true) void setText(String text) { this.text = text; }
                }
                """)).containsKey("odd/QOld.java");
    }

    /** Not the entity's own members alone are looked at, but what their types are as well. */
    @Test
    void neitherDoDeprecatedTypesOfFields() {
        Map<String, String> files = generate("""
                package odd; // odd.New
                import io.aludel.Ref;
                import io.aludel.annotation.*;
                import io.aludel.sql.Converter;
                import java.util.*;
                @SuppressWarnings({"deprecation", "removal"})
                @Entity
                class New {
                    @Id @Embedded OldKey key;
                    Outer.OldEnum one;
                    @Column(array = true) List<Outer.OldEnum> several;
                    @Convert(OldConverter.class) Thread.State converted;
                    @Relationship Ref<OldEntity> reference = Ref.empty();
                    @Relationship(joinTable = "new_old") Set<OldEntity> references = new HashSet<>();
                    @Enumerated(EnumStorage.CODE) Coded coded;
                    record OldKey(long id, @Deprecated long oldPart) {}
                    enum Coded { ONE; @Deprecated(forRemoval = true) @EnumCode int code() { return 1; } }
                }
                """, """
                package odd; // odd.Outer
                @Deprecated(forRemoval = true) class Outer { enum OldEnum { ONE } }
                """, """
                package odd; // odd.OldEntity
                import io.aludel.annotation.*;
                @Deprecated @Entity class OldEntity { @Id long id; }
                """, """
                package odd; // odd.OldConverter
                @Deprecated
                class OldConverter implements io.aludel.sql.Converter<Thread.State, String> {
                    @Override public String toColumn(Thread.State state) { return state.name(); }
                    @Override public Thread.State toField(String name) { return Thread.State.valueOf(name); }
                }
                """);

        assertThat(files.get("odd/NewMapper.java")).contains("\"deprecation\"", "\"removal\"");
        assertThat(files.get("odd/OldEntityMapper.java")).contains("@SuppressWarnings(\"deprecation\")");
    }

    /** The key of a deprecated type is a type argument of what refers to it. */
    @Test
    void neitherDoDeprecatedTypesOfKeysThatAreReferredTo() {
        assertThat(generate("""
                package odd; // odd.New
                import io.aludel.Ref;
                import io.aludel.annotation.*;
                @Entity
                class New {
                    @Id long id;
                    @Relationship Ref<Middle> reference = Ref.empty();
                }
                """, """
                package odd; // odd.Middle
                import io.aludel.Ref;
                import io.aludel.annotation.*;
                @Entity
                class Middle {
                    @SuppressWarnings("deprecation") @Id @Embedded OldKey key;
                }
                """, """
                package odd; // odd.OldKey
                @Deprecated record OldKey(long left, long right) {}
                """).get("odd/NewMapper.java")).contains("@SuppressWarnings(\"deprecation\")");
    }

    /** A converter may well be of a type without arguments. */
    @Test
    void neitherDoTypesWithoutTheirArguments() {
        assertThat(generate("""
                package odd; // odd.Raw
                import io.aludel.annotation.*;
                import java.util.*;
                @SuppressWarnings("rawtypes")
                @Entity
                class Raw {
                    @Id long id;
                    @Convert(RawConverter.class) Map values;
                    static class RawConverter implements io.aludel.sql.Converter<Map, String> {
                        @Override public String toColumn(Map values) { return values.toString(); }
                        @Override public Map toField(String text) { return Map.of(); }
                    }
                }
                """).get("odd/RawMapper.java")).contains("@SuppressWarnings(\"rawtypes\")");
    }

    /** What nobody has to be spared is not suppressed. */
    @Test
    void nothingIsSuppressedWithoutNeed() {
        assertThat(generate("""
                package odd; // odd.Plain
                import io.aludel.annotation.*;
                @Entity
                class Plain {
                    @Id long id;
                    String name;
                }
                """).get("odd/PlainMapper.java")).doesNotContain("SuppressWarnings");
    }
}
