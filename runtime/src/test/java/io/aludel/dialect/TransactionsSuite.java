package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions on one connection, seen from another. */
abstract class TransactionsSuite extends DialectSuite {
    TransactionsSuite(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void createTable() throws SQLException {
        execute("CREATE TABLE t (n INTEGER PRIMARY KEY)");
    }

    private int rows() throws SQLException {
        try (Connection other = database().connect()) {
            return TestDatabase.column(other, "SELECT n FROM t").size();
        }
    }

    private void insert(int n) throws SQLException {
        execute("INSERT INTO t VALUES (" + n + ")");
    }

    private ConnectionTransaction begin(AccessMode access) throws SQLException {
        return dialect().begin(connection(), access, Isolation.DEFAULT);
    }

    @Test
    void workIsSeenByOthersOnceItIsCommitted() throws Exception {
        for (AccessMode access : new AccessMode[] {AccessMode.UNDECLARED, AccessMode.READ_WRITE}) {
            int before = rows();
            ConnectionTransaction transaction = begin(access);
            insert(before);
            assertThat(rows()).isEqualTo(before);
            transaction.commit();
            assertThat(rows()).isEqualTo(before + 1);
            assertThat(connection().getAutoCommit()).isTrue();
        }
    }

    @Test
    void rolledBackWorkIsGone() throws Exception {
        ConnectionTransaction transaction = begin(AccessMode.READ_WRITE);
        insert(1);
        transaction.rollback();
        assertThat(rows()).isZero();
        insert(2);
        assertThat(rows())
                .as("a connection without a transaction commits by itself")
                .isEqualTo(1);
    }

    @Test
    void savepointsUndoAPartAndCanBeUsedAgain() throws Exception {
        ConnectionTransaction transaction = begin(AccessMode.READ_WRITE);
        insert(1);
        transaction.savepoint("sp1");
        insert(2);
        transaction.savepoint("sp2");
        insert(3);
        transaction.rollbackTo("sp2");
        transaction.release("sp2");
        transaction.rollbackTo("sp1");
        insert(4);
        transaction.release("sp1");
        transaction.commit();
        try (Connection other = database().connect()) {
            assertThat(TestDatabase.column(other, "SELECT n FROM t ORDER BY n")).containsExactly("1", "4");
        }
    }

    @Test
    void aTransactionSurvivesAFailedStatement() throws Exception {
        ConnectionTransaction transaction = begin(AccessMode.UNDECLARED);
        insert(1);
        assertThatThrownBy(() -> insert(1)).isInstanceOf(SQLException.class);
        insert(2);
        transaction.commit();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void everyIsolationLevelBeginsAndTheConnectionIsAsBefore() throws Exception {
        int before = connection().getTransactionIsolation();
        for (Isolation isolation : Isolation.values()) {
            ConnectionTransaction transaction = dialect().begin(connection(), AccessMode.UNDECLARED, isolation);
            insert(rows());
            transaction.commit();
            assertThat(connection().getTransactionIsolation()).isEqualTo(before);
        }
        assertThat(rows()).isEqualTo(Isolation.values().length);
    }

    @Test
    void aTransactionThatReadsLeavesTheConnectionAbleToWrite() throws Exception {
        ConnectionTransaction transaction = begin(AccessMode.READ_ONLY);
        assertThat(TestDatabase.column(connection(), "SELECT n FROM t")).isEmpty();
        transaction.commit();
        insert(1);
        assertThat(rows()).isEqualTo(1);
    }
}
