package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.annotation.OnDelete;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables from schema values. */
abstract class DdlSuite extends DialectSuite {
    static final ColumnType LONG = ColumnType.of(BasicType.LONG);

    DdlSuite(TestDatabase database) {
        super(database);
    }

    static Table.Builder keyed(String name) {
        return Table.named(name).column(TestDatabase.identity("id")).primaryKey("pk_" + name, "id");
    }

    static Table.Builder child(String name, String parent, OnDelete onDelete) {
        return keyed(name)
                .column(TableColumn.nullable("parent_id", LONG).withDefault("1"))
                .foreignKey(new ForeignKeyConstraint(
                        "fk_" + name + "_parent", List.of("parent_id"), null, parent, List.of("id"), onDelete));
    }

    final void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            execute(sql);
        }
    }

    final List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                connection().getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                if (!"INFORMATION_SCHEMA".equals(rows.getString("TABLE_SCHEM"))) {
                    names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        names.removeIf(name -> name.startsWith("sqlite_"));
        return names;
    }

    @Test
    void tablesAreCreatedBehindThoseTheyReferToWhateverTheOrderGiven() throws Exception {
        List<Table> tables = List.of(
                child("grandchild", "child", OnDelete.CASCADE).build(),
                child("child", "parent", OnDelete.SET_NULL).build(),
                child("tree", "tree", OnDelete.NO_ACTION).build(),
                keyed("parent").build());
        run(dialect().ddl().create(tables));
        assertThat(tables()).containsExactlyInAnyOrder("parent", "child", "grandchild", "tree");
        execute("INSERT INTO parent (id) VALUES (1)");
        execute("INSERT INTO child (id, parent_id) VALUES (1, 1)");
        execute("INSERT INTO grandchild (id, parent_id) VALUES (1, 1)");
        execute("DELETE FROM parent");
        assertThat(TestDatabase.column(connection(), "SELECT parent_id FROM child"))
                .containsExactly((String) null);
        execute("DELETE FROM child");
        assertThat(TestDatabase.column(connection(), "SELECT id FROM grandchild"))
                .isEmpty();
        run(dialect().ddl().drop(tables));
        assertThat(tables()).isEmpty();
    }

    @Test
    void tablesOfACycleAreCreatedAndDroppedWithTheirRows() throws Exception {
        List<Table> tables = List.of(
                child("hen", "egg", OnDelete.NO_ACTION).build(),
                child("egg", "hen", OnDelete.NO_ACTION).build());
        run(dialect().ddl().create(tables));
        execute("INSERT INTO hen (id, parent_id) VALUES (1, NULL)");
        execute("INSERT INTO egg (id, parent_id) VALUES (1, 1)");
        execute("UPDATE hen SET parent_id = 1");
        ConnectionTransaction transaction =
                dialect().begin(connection(), io.aludel.AccessMode.READ_WRITE, io.aludel.Isolation.DEFAULT);
        run(dialect().ddl().drop(tables));
        transaction.commit();
        assertThat(tables()).isEmpty();
    }

    @Test
    void whatExistsIsLeftAlone() throws Exception {
        List<Table> tables = List.of(
                child("hen", "egg", OnDelete.NO_ACTION)
                        .index("ix_hen", true, "parent_id desc")
                        .build(),
                child("egg", "hen", OnDelete.NO_ACTION)
                        .comment("it's fragile")
                        .sequence("egg_seq", 50)
                        .build());
        run(dialect().ddl().createIfAbsent(tables));
        execute("INSERT INTO egg (id, parent_id) VALUES (1, NULL)");
        run(dialect().ddl().createIfAbsent(tables));
        assertThat(TestDatabase.column(connection(), "SELECT id FROM egg")).containsExactly("1");
    }

    @Test
    void droppingWhatIsNotThereIsNoError() throws Exception {
        run(dialect()
                .ddl()
                .drop(List.of(
                        child("hen", "egg", OnDelete.NO_ACTION).build(),
                        child("egg", "hen", OnDelete.NO_ACTION).sequence("s", 1).build())));
        assertThat(tables()).isEmpty();
    }

    @Test
    void everyColumnOptionIsUnderstood() throws Exception {
        Table table = keyed("thing")
                .column(TableColumn.required("name", ColumnType.of(BasicType.STRING, 20))
                        .withDefault("'it''s'")
                        .withComment("it's a name"))
                .column(TableColumn.required("made", ColumnType.of(BasicType.LOCAL_DATE_TIME))
                        .withDefault("CURRENT_TIMESTAMP"))
                .column(TableColumn.nullable(
                        "raw", ColumnType.of(BasicType.STRING).as("CHAR(3)")))
                .column(TableColumn.required("size", ColumnType.of(BasicType.INTEGER))
                        .withDefault("1 + 2"))
                .unique("uq_thing_name", "name", "size")
                .check("ck_thing_size", "size > 0")
                .index("ix_thing_made", false, "made desc", "name")
                .comment("things that are there")
                .build();
        run(dialect().ddl().create(List.of(table)));
        execute("INSERT INTO thing (raw) VALUES ('abc')");
        assertThat(TestDatabase.column(connection(), "SELECT name || size || raw FROM thing"))
                .containsExactly("it's3abc");
        try (var statement = connection().prepareStatement("SELECT made FROM thing");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(dialect().codec(BasicType.LOCAL_DATE_TIME).read(row, 1)).isNotNull();
        }
    }

    /** Returns two tables whose rows cannot do without each other. */
    static List<Table> deferrable() {
        return List.of(needing("hen", "egg"), needing("egg", "hen"));
    }

    private static Table needing(String name, String other) {
        return keyed(name)
                .column(TableColumn.required("other_id", LONG))
                .foreignKey(new ForeignKeyConstraint(
                        "fk_" + name, List.of("other_id"), null, other, List.of("id"), OnDelete.NO_ACTION, true))
                .build();
    }

    @Test
    void compositeKeysAndForeignKeysToThem() throws Exception {
        Table line = Table.named("line")
                .column(TableColumn.required("order_id", LONG))
                .column(TableColumn.required("number", LONG))
                .primaryKey("pk_line", "order_id", "number")
                .build();
        Table note = keyed("note")
                .column(TableColumn.required("order_id", LONG))
                .column(TableColumn.required("number", LONG))
                .foreignKey(new ForeignKeyConstraint(
                        "fk_note_line",
                        List.of("order_id", "number"),
                        null,
                        "line",
                        List.of("order_id", "number"),
                        OnDelete.RESTRICT))
                .build();
        run(dialect().ddl().create(List.of(note, line)));
        execute("INSERT INTO line VALUES (1, 1)");
        execute("INSERT INTO note (order_id, number) VALUES (1, 1)");
        assertThat(TestDatabase.column(connection(), "SELECT number FROM note")).containsExactly("1");
    }
}
