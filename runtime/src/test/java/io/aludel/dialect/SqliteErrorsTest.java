package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.ConnectionException;
import io.aludel.DatabaseException;
import io.aludel.IntegrityException.Kind;
import io.aludel.SerializationException;
import io.aludel.TimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteErrorsTest extends ErrorsSuite {
    SqliteErrorsTest(@TempDir Path directory) {
        super(TestDatabase.sqliteInFile(directory));
    }

    @Test
    void K95_anIndexOverExpressionsIsNamed() throws Exception {
        execute("CREATE UNIQUE INDEX ix_lower ON author (lower(name))");
        assertThat(violation(Kind.UNIQUE, "INSERT INTO author (name) VALUES ('S3CRET')")
                        .constraint())
                .isEqualTo("ix_lower");
    }

    @Test
    void K95_aRestrictedDeleteIsAForeignKeyAndATriggersOwnErrorIsNot() throws Exception {
        execute("CREATE TABLE review (book_id INTEGER REFERENCES book (id) ON DELETE RESTRICT)");
        execute("INSERT INTO review VALUES (1)");
        violation(Kind.FOREIGN_KEY, "DELETE FROM book WHERE id = 1");
        execute("CREATE TRIGGER guard BEFORE DELETE ON author BEGIN SELECT RAISE(ABORT, 's3cret stays'); END");
        violation(Kind.UNKNOWN, "DELETE FROM author");
    }

    @Test
    void K95_aValueOfTheWrongTypeInAStrictTable() throws Exception {
        execute("CREATE TABLE strictly (number INTEGER) STRICT");
        isDataException("INSERT INTO strictly VALUES ('" + SECRET + "')");
        execute("CREATE TABLE keyed (id INTEGER PRIMARY KEY)");
        isDataException("INSERT INTO keyed VALUES ('" + SECRET + "')");
    }

    @Test
    void K95_aLockThatIsHeldTooLongIsATimeout() throws Exception {
        try (Connection other = database().connect()) {
            TestDatabase.execute(other, "BEGIN IMMEDIATE");
            execute("PRAGMA busy_timeout = 50");
            assertThat(failure("UPDATE author SET age = 41 WHERE id = 1"))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("another connection holds the database's lock");
            TestDatabase.execute(other, "ROLLBACK");
        }
    }

    @Test
    void K95_aWriteOnTopOfAnOldReadIsASerializationFailure() throws Exception {
        try (Connection other = database().connect()) {
            execute("BEGIN");
            TestDatabase.column(connection(), "SELECT name FROM author");
            TestDatabase.execute(other, "UPDATE author SET age = 41 WHERE id = 1");
            DatabaseException failure = failure("UPDATE author SET age = 42 WHERE id = 1");
            assertThat(failure).isInstanceOf(SerializationException.class);
            assertThat(failure.isRetryable()).isTrue();
            execute("ROLLBACK");
        }
    }

    @Test
    void K95_aFileThatCannotBeOpenedIsAConnectionError() {
        assertThatThrownBy(() -> {
                    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:/nowhere/at/all/x.db")) {
                        TestDatabase.execute(connection, "SELECT 1");
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(dialect().translate("Connecting", null, failure))
                                .isInstanceOf(ConnectionException.class));
    }
}
