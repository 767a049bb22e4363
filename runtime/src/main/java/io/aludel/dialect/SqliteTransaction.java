package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction through SQL text. The connection stays in JDBC's auto-commit mode, in which sqlite-jdbc leaves transactions
 * to the SQL that it runs; it would otherwise begin one of a kind that is fixed per connection.
 */
final class SqliteTransaction implements ConnectionTransaction {
    private final Connection connection;
    private final boolean readOnly;
    private final boolean dirtyReads;

    private SqliteTransaction(Connection connection, boolean readOnly, boolean dirtyReads) {
        this.connection = connection;
        this.readOnly = readOnly;
        this.dirtyReads = dirtyReads;
    }

    static ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException {
        SqliteTransaction transaction = new SqliteTransaction(
                connection, access == AccessMode.READ_ONLY, isolation == Isolation.READ_UNCOMMITTED);
        if (transaction.dirtyReads) {
            transaction.execute("PRAGMA read_uncommitted = 1");
        }
        if (transaction.readOnly) {
            transaction.execute("PRAGMA query_only = 1");
        }
        try {
            transaction.execute(access == AccessMode.READ_WRITE ? "BEGIN IMMEDIATE" : "BEGIN");
        } catch (SQLException e) {
            transaction.restore();
            throw e;
        }
        return transaction;
    }

    @Override
    public void commit() throws SQLException {
        execute("COMMIT");
        restore();
    }

    @Override
    public void rollback() throws SQLException {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // a full disk, a conflict clause and some other failures have rolled back already
            if (!isOver(e)) {
                throw e;
            }
        }
        restore();
    }

    private static boolean isOver(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("no transaction is active");
    }

    private void restore() throws SQLException {
        if (readOnly) {
            execute("PRAGMA query_only = 0");
        }
        if (dirtyReads) {
            execute("PRAGMA read_uncommitted = 0");
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
        SqliteCommand.run(connection, sql);
    }
}
