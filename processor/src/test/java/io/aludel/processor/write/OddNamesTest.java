package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.mapping.EntityTable;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of the application that meet those of generated code. */
class OddNamesTest {
    @TempDir
    private Path directory;

    private Map<String, String> generate(String... sources) {
        return Generation.of(directory, Stream.of(sources).map(this::source).toList())
                .files();
    }

    private Path source(String text) {
        String header = text.lines().findFirst().orElseThrow();
        String name = header.substring(header.indexOf("//") + 2).trim();
        return Generation.source(directory, name, text);
    }

    @Test
    void fieldsMayHaveTheNamesOfVariablesAndMembersOfGeneratedCode() {
        assertThat(generate("""
                package odd; // odd.Row
                @io.aludel.annotation.Entity
                class Row {
                    @io.aludel.annotation.Id long key;
                    int row, first, state, last, column, columns, statement, parameter, index, context, entity, status;
                    int transaction, alias, violations, table, type, changes, KEY_GENERATION, DECIMAL38_SCALE10_TYPE;
                    java.math.BigDecimal amount;
                }
                """)).containsKeys("odd/QRow.java", "odd/RowMapper.java");
    }

    /** Their path methods would hide methods that are final. */
    @Test
    void relationshipsMayHaveTheNamesOfAllMethodsOfTables() {
        String fields = Stream.of(EntityTable.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .distinct()
                .map(name -> "@Relationship Ref<Row> " + name + " = Ref.empty();\n    ")
                .collect(Collectors.joining());

        assertThat(fields).contains("deferredColumns", "keyColumns");
        assertThat(generate("""
                package odd; // odd.Row
                import io.aludel.Ref;
                import io.aludel.annotation.*;
                @Entity
                class Row {
                    @Id long id;
                    %s
                }
                """.formatted(fields))).containsKey("odd/QRow.java");
    }

    @Test
    void aFieldMayHaveTheNameOfItsTablesConstant() {
        Map<String, String> files = generate("""
                package odd; // odd.Row
                @io.aludel.annotation.Entity
                class Row {
                    @io.aludel.annotation.Id long ROW;
                    int ROW_;
                }
                """);

        assertThat(files.get("odd/QRow.java")).contains("public static final QRow ROW__ =");
        assertThat(files.get("odd/OddModel.java")).contains("QRow.ROW__");
    }

    @Test
    void entitiesMayHaveTheNamesOfTypesThatGeneratedCodeUses() {
        assertThat(generate(
                        entity("State", "Status status; enum Status { ON }"),
                        entity("Table", "String name;"),
                        entity("Objects", "String name;"),
                        entity("ColumnSet", "String name;"),
                        entity("Codec", "java.util.UUID name;"),
                        entity("List", "String name;"),
                        entity("Column", "String name;"),
                        entity("EntityMapper", "String name;"),
                        entity("ValueChecks", "String name;")))
                .hasSize(3 * 9 + 1);
    }

    private static String entity(String name, String members) {
        return """
                package odd; // odd.%1$s
                @io.aludel.annotation.Entity
                class %1$s {
                    @io.aludel.annotation.Id long id;
                    %2$s
                }
                """.formatted(name, members);
    }

    @Test
    void aPackageMayHaveItsOwnCharacter() {
        Map<String, String> files =
                generate(entity("Character", "String name;"), entity("Play", "char letter; Long length;"));

        assertThat(files.get("odd/PlayMapper.java"))
                .contains("import java.lang.Character;", "Codec<Character> characterCodec");
    }

    @Test
    void thereNeedBeNoPackage() {
        assertThat(generate("""
                // State
                @io.aludel.annotation.Entity
                class State {
                    @io.aludel.annotation.Id @io.aludel.annotation.Embedded Key key;
                    String name;
                    record Key(long left, String right) {}
                }
                """, """
                // Other
                @io.aludel.annotation.Entity
                class Other {
                    @io.aludel.annotation.Id long id;
                    Status status;
                    enum Status { ON }
                }
                """)).containsKeys("QState.java", "StateMapper.java", "QOther.java");
    }

    @Test
    void aNestedEntityIsNamedAfterAllItsTypes() {
        Map<String, String> files = generate("""
                package odd; // odd.Outer
                class Outer {
                    @io.aludel.annotation.Entity
                    static class Inner {
                        @io.aludel.annotation.Id String one;
                        @io.aludel.annotation.Id java.util.UUID two;
                    }
                }
                """);

        assertThat(files)
                .containsKeys(
                        "odd/QOuter_Inner.java",
                        "odd/Outer_InnerMapper.java",
                        "odd/Outer_InnerDao.java",
                        "odd/Outer_InnerKey.java");
        assertThat(files.get("odd/OddModel.java")).contains("case \"odd.Outer$Inner\" -> asTable(QOuter_Inner.INNER)");
    }

    @Test
    void columnNamesMayHoldAnything() {
        assertThat(generate("""
                package odd; // odd.Names
                @io.aludel.annotation.Entity(table = "a \\"quoted\\" $T table */", comment = "$L {@code} */")
                class Names {
                    @io.aludel.annotation.Id long id;
                    @io.aludel.annotation.Column(name = "*/ end", comment = "100 % $ \\\\u0041", unique = true) String one;
                    @io.aludel.annotation.Column(name = "$S", serverDefault = "'$T'") String two;
                    @io.aludel.annotation.Column(name = "{@link x}", definition = "varchar(3) /* $N */") String three;
                }
                """)).containsKey("odd/QNames.java");
    }

    /** The entity, or the embedded object, hid the codec of the same name. */
    @Test
    void nothingHidesACodecOrAConstant() {
        assertThat(generate(
                        entity("UuidCodec", "java.util.UUID other; java.time.Instant uuidCodec;"),
                        entity(
                                "Thing",
                                "@io.aludel.annotation.Embedded Part instantCodec, INSERTABLE, UPDATABLE, WITHOUT_KEY;"
                                        + " record Part(java.util.UUID uuidCodec, java.time.Instant instantCodec) {}")))
                .containsKeys("odd/UuidCodecMapper.java", "odd/ThingMapper.java");
    }
}
