package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.IntegrityException;
import io.aludel.IntegrityException.Kind;
import io.aludel.SyntaxException;
import io.aludel.annotation.OnDelete;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What databases refuse, as typed exceptions. */
abstract class ErrorsSuite extends DialectSuite {
    static final String SECRET = "s3cret";

    ErrorsSuite(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void createTables() throws SQLException {
        ColumnType text = ColumnType.of(BasicType.STRING, 10);
        ColumnType number = ColumnType.of(BasicType.LONG);
        Table author = Table.named("author")
                .column(TestDatabase.identity("id"))
                .column(TableColumn.required("name", text))
                .column(TableColumn.nullable("first name", text))
                .column(TableColumn.nullable("age", number))
                .primaryKey("pk_author", "id")
                .unique("uq_author_name", "name", "first name")
                .check("ck_author_age", "age > 0")
                .index("ix_author_age", true, "age desc")
                .build();
        Table book = Table.named("book")
                .column(TableColumn.required("id", number))
                .column(TableColumn.required("author_id", number))
                .primaryKey("pk_book", "id")
                .foreignKey(new ForeignKeyConstraint(
                        "fk_book_author", List.of("author_id"), null, "author", List.of("id"), OnDelete.NO_ACTION))
                .build();
        database().create(connection(), author, book);
        execute("INSERT INTO author (name, \"first name\", age) VALUES ('" + SECRET + "', 'Ada', 36)");
        execute("INSERT INTO book VALUES (1, 1)");
    }

    /** Runs a statement that fails and returns the exception, after looking that it leaks missing. */
    final DatabaseException failure(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            DatabaseException translated = dialect().translate("Doing it", sql, e);
            assertThat(translated)
                    .hasMessageStartingWith("Doing it")
                    .hasMessageNotContaining(SECRET)
                    .hasMessageNotContaining("36")
                    .hasCause(e);
            assertThat(translated.sql()).isEqualTo(sql);
            assertThat(translated.sqlState()).isEqualTo(e.getSQLState());
            assertThat(translated.vendorCode()).isEqualTo(e.getErrorCode());
            return translated;
        }
        throw new AssertionError("The database accepts " + sql);
    }

    final IntegrityException violation(Kind kind, String sql) {
        DatabaseException failure = failure(sql);
        assertThat(failure).isInstanceOf(IntegrityException.class);
        IntegrityException violation = (IntegrityException) failure;
        assertThat(violation.kind()).isEqualTo(kind);
        assertThat(violation.isRetryable()).isFalse();
        return violation;
    }

    private static void names(IntegrityException violation, String table, String... columns) {
        assertThat(violation.table()).isEqualToIgnoringCase(table);
        assertThat(violation.columns())
                .extracting(column -> column.toLowerCase(Locale.ROOT))
                .containsExactly(columns);
        assertThat(violation).hasMessageContaining(columns[0].equals("id") ? "" : "column");
    }

    @Test
    void K95_aBrokenUniqueConstraintNamesTableAndColumns() {
        names(
                violation(Kind.UNIQUE, "INSERT INTO author (name, \"first name\") VALUES ('" + SECRET + "', 'Ada')"),
                "author",
                "name",
                "first name");
        names(violation(Kind.UNIQUE, "INSERT INTO author (name, age) VALUES ('x', 36)"), "author", "age");
        names(violation(Kind.UNIQUE, "INSERT INTO author (id, name) VALUES (1, 'x')"), "author", "id");
        names(violation(Kind.UNIQUE, "INSERT INTO book VALUES (1, 1)"), "book", "id");
    }

    @Test
    void K95_aMissingValueNamesTheColumn() {
        IntegrityException violation = violation(Kind.NOT_NULL, "INSERT INTO author (name) VALUES (NULL)");
        assertThat(violation.columns()).hasSize(1);
        assertThat(violation.columns().get(0)).isEqualToIgnoringCase("name");
    }

    @Test
    void K95_aBrokenCheckNamesTheConstraint() {
        IntegrityException violation = violation(Kind.CHECK, "INSERT INTO author (name, age) VALUES ('x', -36)");
        assertThat(violation.constraint()).isEqualToIgnoringCase("ck_author_age");
        assertThat(violation.getMessage()).containsIgnoringCase("ck_author_age");
    }

    @Test
    void K95_aBrokenForeignKeyIsSeenFromBothSides() {
        violation(Kind.FOREIGN_KEY, "INSERT INTO book VALUES (2, 36)");
        violation(Kind.FOREIGN_KEY, "DELETE FROM author WHERE id = 1");
    }

    @Test
    void K95_aMissingTableOrColumnIsNamedWithARemedy() {
        assertThat(failure("SELECT * FROM nowhere"))
                .isInstanceOf(SyntaxException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .containsIgnoringCase("table 'nowhere' does not exist")
                .contains("db.schema().createAll()");
        assertThat(failure("SELECT missing FROM author"))
                .isInstanceOf(SyntaxException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .containsIgnoringCase("column 'missing' does not exist");
        assertThat(failure("INSERT INTO author (missing) VALUES (1)"))
                .isInstanceOf(SyntaxException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .containsIgnoringCase("column 'missing' does not exist");
        assertThat(failure("SELEKT 1")).isInstanceOf(SyntaxException.class);
        assertThat(failure("SELECT (1")).isInstanceOf(SyntaxException.class);
    }

    @Test
    void K95_anExceptionThatNothingElseFitsIsPlain() {
        DatabaseException plain = dialect().translate("Doing it", null, new SQLException("odd", "XX000", 999_999));
        assertThat(plain).isExactlyInstanceOf(DatabaseException.class).hasMessage("Doing it failed");
        assertThat(plain.sql()).isNull();
        assertThat(dialect().translate("Doing it", null, new SQLException())).isInstanceOf(DatabaseException.class);
    }

    /** Returns the class of exception that a statement gets. */
    final void isDataException(String sql) {
        assertThat(failure(sql)).isInstanceOf(DataException.class);
    }
}
