package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AccessMode;
import io.aludel.DatabaseException;
import io.aludel.Isolation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTransactionsTest extends TransactionsSuite {
    SqliteTransactionsTest(@TempDir Path directory) {
        super(TestDatabase.sqliteInFile(directory));
    }

    @Test
    void aDeclaredWriterHoldsTheLockFromTheBeginning() throws Exception {
        ConnectionTransaction transaction = dialect().begin(connection(), AccessMode.READ_WRITE, Isolation.DEFAULT);
        try (Connection other = database().connect()) {
            TestDatabase.execute(other, "PRAGMA busy_timeout = 20");
            assertThatThrownBy(() -> dialect().begin(other, AccessMode.READ_WRITE, Isolation.DEFAULT))
                    .isInstanceOf(SQLException.class);
            ConnectionTransaction reader = dialect().begin(other, AccessMode.READ_ONLY, Isolation.DEFAULT);
            assertThat(TestDatabase.column(other, "SELECT n FROM t")).isEmpty();
            reader.rollback();
        }
        transaction.rollback();
    }

    @Test
    void aConnectionThatRefusesToWriteIsToldOf() throws Exception {
        execute("PRAGMA query_only = 1");
        assertThatThrownBy(() -> execute("INSERT INTO t VALUES (1)"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(dialect().translate("Inserting", null, failure))
                                .isExactlyInstanceOf(DatabaseException.class)
                                .hasMessage("Inserting failed: the database is read-only"));
    }

    @Test
    void rollingBackWhatSqliteHasRolledBackItselfIsNoError() throws Exception {
        ConnectionTransaction transaction = dialect().begin(connection(), AccessMode.READ_WRITE, Isolation.DEFAULT);
        execute("INSERT INTO t VALUES (1)");
        assertThatThrownBy(() -> execute("INSERT OR ROLLBACK INTO t VALUES (1)"))
                .isInstanceOf(SQLException.class);
        transaction.rollback();
        assertThat(TestDatabase.column(connection(), "SELECT n FROM t")).isEmpty();
    }
}
