package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.ConnectionException;
import io.aludel.IntegrityException;
import io.aludel.IntegrityException.Kind;
import io.aludel.SyntaxException;
import io.aludel.TimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class H2ErrorsTest extends ErrorsSuite {
    H2ErrorsTest() {
        super(TestDatabase.h2());
    }

    @Test
    void K95_constraintsAreNamed() {
        assertThat(violation(Kind.UNIQUE, "INSERT INTO book VALUES (1, 1)").constraint())
                .isEqualTo("PK_BOOK");
        assertThat(violation(Kind.UNIQUE, "INSERT INTO author (name, age) VALUES ('x', 36)")
                        .constraint())
                .isEqualTo("IX_AUTHOR_AGE");
        assertThat(violation(Kind.UNIQUE, "INSERT INTO author (name, \"first name\") VALUES ('" + SECRET + "', 'Ada')")
                        .constraint())
                .isEqualTo("UQ_AUTHOR_NAME");
        IntegrityException foreignKey = violation(Kind.FOREIGN_KEY, "INSERT INTO book VALUES (2, 36)");
        assertThat(foreignKey.constraint()).isEqualTo("FK_BOOK_AUTHOR");
        assertThat(foreignKey.table()).isEqualTo("BOOK");
        assertThat(foreignKey.columns()).containsExactly("AUTHOR_ID");
    }

    @Test
    void K95_constraintsWithOddNamesAreNamed() throws Exception {
        execute("CREATE TABLE \"odd \"\"table\" (\"a, b\" INTEGER CONSTRAINT \"uq, odd (name)\" UNIQUE)");
        execute("INSERT INTO \"odd \"\"table\" VALUES (1)");
        IntegrityException violation = violation(Kind.UNIQUE, "INSERT INTO \"odd \"\"table\" VALUES (1)");
        assertThat(violation.constraint()).isEqualTo("uq, odd (name)");
        assertThat(violation.table()).isEqualTo("odd \"table");
        assertThat(violation.columns()).containsExactly("a, b");
    }

    @Test
    void K95_valuesThatDoNotFit() {
        isDataException("INSERT INTO author (name) VALUES ('" + SECRET.repeat(3) + "')");
        isDataException("INSERT INTO author (name, age) VALUES ('x', '" + SECRET + "')");
        isDataException("INSERT INTO author (name, age) VALUES ('x', 99999999999999999999)");
        isDataException("SELECT 1 / 0");
    }

    @Test
    void K95_aMissingSequenceIsNamed() {
        assertThat(failure("SELECT NEXT VALUE FOR nowhere"))
                .isInstanceOf(SyntaxException.class)
                .hasMessageContaining("sequence 'NOWHERE' does not exist");
    }

    @Test
    void K95_aLockThatIsHeldTooLongIsATimeout() throws Exception {
        try (Connection other = database().connect()) {
            other.setAutoCommit(false);
            TestDatabase.execute(other, "UPDATE author SET age = 40 WHERE id = 1");
            execute("SET LOCK_TIMEOUT 50");
            assertThat(failure("UPDATE author SET age = 41 WHERE id = 1")).isInstanceOf(TimeoutException.class);
            other.rollback();
        }
    }

    @Test
    void K95_aDatabaseThatIsNotThereIsAConnectionError() {
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:h2:mem:nowhere;IFEXISTS=TRUE"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(dialect().translate("Connecting", null, failure))
                                .isInstanceOf(ConnectionException.class));
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:h2:tcp://localhost:1/x"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(dialect().translate("Connecting", null, failure))
                                .isInstanceOf(ConnectionException.class));
        assertThatThrownBy(() -> DriverManager.getConnection(database().url(), "nobody", "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(dialect().translate("Connecting", null, failure))
                                .isInstanceOf(ConnectionException.class));
    }
}
