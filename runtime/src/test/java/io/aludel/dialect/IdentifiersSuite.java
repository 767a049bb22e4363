package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.annotation.OnDelete;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names that need care. */
abstract class IdentifiersSuite extends DialectSuite {
    private static final ColumnType INTEGER = ColumnType.of(BasicType.INTEGER);

    IdentifiersSuite(TestDatabase database) {
        super(database);
    }

    @Test
    void Y145_namesOfEveryKindAreTablesColumnsAndConstraints() throws Exception {
        for (String name : List.of(
                "plain",
                "order",
                "Mixed Case",
                "mixedCase",
                "UPPER",
                "100 %",
                "it's",
                "say \"hi\"",
                "semi;colon",
                "--",
                "größe",
                "表",
                "a.b",
                "[x]",
                "`y`",
                "?",
                ":p",
                "a".repeat(63),
                "b".repeat(128),
                "_",
                "1st",
                "inner  blank")) {
            useAsEveryName(name);
        }
    }

    private void useAsEveryName(String name) throws SQLException {
        Table table = Table.named(name)
                .column(TableColumn.required(name, INTEGER))
                .column(TableColumn.nullable("other", INTEGER).withDefault("7").withComment("about " + name))
                .primaryKey("pk_" + name, name)
                .unique("uq_" + name, "other", name)
                .check("ck_" + name, dialect().quote(name) + " > 0")
                .foreignKey(new ForeignKeyConstraint(
                        "fk_" + name, List.of("other"), null, name, List.of(name), OnDelete.CASCADE))
                .index("ix_" + name, false, name + " desc", "other")
                .comment("all about " + name)
                .build();
        database().create(connection(), table);
        String quoted = dialect().quote(name);
        execute("INSERT INTO " + quoted + " (" + quoted + ", other) VALUES (7, 7)");
        assertThat(TestDatabase.column(
                        connection(), "SELECT " + quoted + " FROM " + quoted + " t WHERE t." + quoted + " = 7"))
                .as(name)
                .containsExactly("7");
        for (String sql : dialect().ddl().drop(List.of(table))) {
            execute(sql);
        }
    }

    @Test
    void Y145_everyReservedWordOfEitherDatabaseIsAName() throws Exception {
        Set<String> words = new TreeSet<>(ReservedWords.SQLITE);
        words.addAll(ReservedWords.H2);
        words.addAll(List.of(connection().getMetaData().getSQLKeywords().split(",")));
        words.addAll(List.of(
                "DATE",
                "TIME",
                "TIMESTAMP",
                "COUNT",
                "POSITION",
                "TYPE",
                "NAME",
                "LEVEL",
                "COMMENT",
                "TEXT",
                "SYSDATE",
                "TODAY",
                "INT",
                "NUMBER",
                "CONNECT",
                "START",
                "PRIOR",
                "UID",
                "FILE",
                "EXCLUSIVE",
                "GRANT"));
        for (String word : words) {
            String name = dialect().quote(word.toLowerCase(Locale.ROOT).trim());
            execute("CREATE TABLE " + name + " (" + name + " INTEGER)");
            execute("INSERT INTO " + name + " (" + name + ") VALUES (1)");
            execute("UPDATE " + name + " SET " + name + " = " + name + " + 1 WHERE " + name + " = 1");
            assertThat(TestDatabase.column(connection(), "SELECT t." + name + " FROM " + name + " t ORDER BY " + name))
                    .as(word)
                    .containsExactly("2");
            assertThat(TestDatabase.column(connection(), "SELECT " + name + " FROM " + name + " GROUP BY " + name))
                    .as(word)
                    .containsExactly("2");
            execute("DROP TABLE " + name);
        }
    }

    @Test
    void Y145_aNameCannotSmuggleSqlIn() throws Exception {
        execute("CREATE TABLE victim (id INTEGER)");
        String evil = "x\" (id INTEGER); DROP TABLE victim; --";
        useAsEveryName(evil);
        useAsEveryName("x'; DROP TABLE victim; --");
        useAsEveryName("x */ ; DROP TABLE victim; /*");
        assertThat(TestDatabase.column(connection(), "SELECT COUNT(*) FROM victim"))
                .containsExactly("0");
    }

    @Test
    void Y145_aNameThatNoDatabaseHasIsRefused() {
        assertThatThrownBy(() -> dialect().quote("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dialect().quote("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void Y145_namesThatDifferInCaseAloneStayThemselvesWhereTheDatabaseTellsThemApart() throws Exception {
        execute("CREATE TABLE " + dialect().quote("camelCase") + " ("
                + dialect().quote("someColumn") + " INTEGER)");
        try (var columns = connection().getMetaData().getColumns(null, null, "camelCase", null)) {
            assertThat(columns.next()).isTrue();
            assertThat(columns.getString("COLUMN_NAME")).isEqualTo("someColumn");
        }
    }
}
