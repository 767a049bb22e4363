package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.ColumnType;
import io.aludel.schema.SchemaSequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.Column;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDialectTest {
    @TempDir
    private Path directory;

    private final Dialect dialect = new SqliteDialect();

    @Test
    void isFoundByUrlAndByConnection() throws Exception {
        assertThat(Dialect.forUrl("jdbc:sqlite:x.db").orElseThrow().name()).isEqualTo("SQLite");
        assertThat(Dialect.forUrl("jdbc:h2:mem:").orElseThrow()).hasToString("H2");
        assertThat(Dialect.forUrl("jdbc:nothing:x")).isEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(Dialect.forConnection(connection.getMetaData()))
                    .hasValueSatisfying(found -> assertThat(found).isInstanceOf(SqliteDialect.class));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(Dialect.forConnection(connection.getMetaData()))
                    .hasValueSatisfying(found -> assertThat(found).isInstanceOf(H2Dialect.class));
        }
    }

    @Test
    void aDatabaseInMemoryIsOneConnection() {
        assertThat(dialect.maximumPoolSize("jdbc:sqlite::memory:")).isEqualTo(1);
        assertThat(dialect.maximumPoolSize("jdbc:sqlite:")).isEqualTo(1);
        assertThat(dialect.maximumPoolSize("jdbc:sqlite:file::memory:")).isEqualTo(1);
        assertThat(dialect.maximumPoolSize("jdbc:sqlite:file:x?mode=memory")).isEqualTo(1);
        assertThat(dialect.maximumPoolSize("jdbc:sqlite:file:x?mode=memory&cache=shared"))
                .isGreaterThan(1);
        assertThat(dialect.maximumPoolSize("jdbc:sqlite:x.db")).isGreaterThan(1);
    }

    @Test
    void aNewConnectionGetsItsSettings() throws Exception {
        try (Connection connection = TestDatabase.sqliteInFile(directory).connect()) {
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("10000");
            assertThat(pragma(connection, "synchronous")).isEqualTo("1");
        }
    }

    @Test
    void whatTheUrlSetsStays() throws Exception {
        String url =
                TestDatabase.sqliteInFile(directory).url() + "?journal_mode=DELETE&busy_timeout=77&foreign_keys=false";
        try (Connection connection = new TestDatabase(dialect, url).connect()) {
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("0");
            assertThat(pragma(connection, "journal_mode")).isEqualTo("delete");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("77");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsReadNonetheless() throws Exception {
        Path file = directory.resolve("x.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            TestDatabase.execute(connection, "CREATE TABLE t (n INTEGER)");
        }
        try (Connection connection = new TestDatabase(dialect, "jdbc:sqlite:file:" + file + "?mode=ro").connect()) {
            assertThat(TestDatabase.column(connection, "SELECT n FROM t")).isEmpty();
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(Connection connection, String name) throws Exception {
        return TestDatabase.column(connection, "PRAGMA " + name).get(0);
    }

    @Test
    void anIdentityColumnBesideTheKeyIsRefused() {
        Table table = Table.named("t")
                .column(TableColumn.required("a", ColumnType.of(BasicType.LONG)))
                .column(TestDatabase.identity("b"))
                .primaryKey("pk_t", "a", "b")
                .build();
        assertThatThrownBy(() -> dialect.ddl().create(List.of(table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Column 'b'", "table 't'", "primary key");
    }

    @Test
    void sequencesAreRefusedWithARemedy() {
        assertThat(dialect.hasSequences()).isFalse();
        assertThatThrownBy(() -> dialect.nextValues(new SchemaSequence(null, "s", 50), 1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("AUTO or IDENTITY");
    }

    /** The values of the row that is there would be taken for those of the row to be inserted. */
    @Test
    void anUpsertIntoATableThatIsNamedLikeTheRowToBeInserted() {
        NamedTable table = Sql.table("Excluded");
        Column<Long> id = table.column("id", Long.class);
        Column<Long> version = table.column("version", Long.class);
        assertThat(new SqliteDialect()
                        .upsert(new Upsert(table, List.of(id, version), List.of(id), List.of(), version, 1)))
                .isEqualTo("INSERT INTO Excluded AS existing_row (id, version) VALUES (?, ?) ON CONFLICT (id) DO"
                        + " UPDATE SET version = existing_row.version + 1");
    }
}
