package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction through JDBC's own methods. Savepoints are SQL, as a name is all that callers keep of them. */
final class JdbcTransaction implements ConnectionTransaction {
    private static final Logger LOGGER = LoggerFactory.getLogger(JdbcTransaction.class);

    private final Connection connection;
    private final boolean readOnly;
    private final int previousIsolation;

    private JdbcTransaction(Connection connection, boolean readOnly, int previousIsolation) {
        this.connection = connection;
        this.readOnly = readOnly;
        this.previousIsolation = previousIsolation;
    }

    static ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException {
        int previous = -1;
        if (isolation != Isolation.DEFAULT) {
            previous = connection.getTransactionIsolation();
            connection.setTransactionIsolation(isolation.level());
        }
        boolean readOnly = access == AccessMode.READ_ONLY;
        if (readOnly) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        return new JdbcTransaction(connection, readOnly, previous);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        try {
            restore();
        } catch (SQLException e) {
            // the work is permanent, which is what the caller asks; whoever uses a broken connection next will hear of
            // it
            LOGGER.debug("A connection broke after its transaction was committed", e);
        }
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
        restore();
    }

    private void restore() throws SQLException {
        connection.setAutoCommit(true);
        if (readOnly) {
            connection.setReadOnly(false);
        }
        if (previousIsolation != -1) {
            connection.setTransactionIsolation(previousIsolation);
        }
    }

    @Override
    public void savepoint(String name) throws SQLException {
        execute("SAVEPOINT " + name);
    }

    @Override
    public void rollbackTo(String name) throws SQLException {
        execute("ROLLBACK TO SAVEPOINT " + name);
    }

    @Override
    public void release(String name) throws SQLException {
        execute("RELEASE SAVEPOINT " + name);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
