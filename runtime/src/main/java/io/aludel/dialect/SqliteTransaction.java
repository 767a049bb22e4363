package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction through SQL text. The connection stays in JDBC's auto-commit mode, in which sqlite-jdbc leaves transactions
 * to the SQL that it runs; it would otherwise begin one of a kind that is fixed per connection.
 *
 * <p>SQLite is not told that a transaction reads only: {@code PRAGMA query_only} has all prepared statements of the connection
 * compiled again, which takes longer than reading a row. Sessions refuse to write before anything is sent.
 */
final class SqliteTransaction implements ConnectionTransaction {
    private final Connection connection;
    private final boolean dirtyReads;

    private SqliteTransaction(Connection connection, boolean dirtyReads) {
        this.connection = connection;
        this.dirtyReads = dirtyReads;
    }

    static ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException {
        SqliteTransaction transaction = new SqliteTransaction(connection, isolation == Isolation.READ_UNCOMMITTED);
        if (transaction.dirtyReads) {
            transaction.execute("PRAGMA read_uncommitted = 1");
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
