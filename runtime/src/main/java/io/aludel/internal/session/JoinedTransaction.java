package io.aludel.internal.session;

import io.aludel.dialect.ConnectionTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.Map;

/**
 * Part of a transaction that the caller began on a connection of its own: a savepoint stands for its beginning, and
 * whether the work stays is the caller's decision.
 */
final class JoinedTransaction implements ConnectionTransaction {
    private final Connection connection;
    private final Savepoint beginning;
    private final Map<String, Savepoint> savepoints = new HashMap<>();

    JoinedTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.beginning = connection.setSavepoint();
    }

    @Override
    public void commit() throws SQLException {
        connection.releaseSavepoint(beginning);
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback(beginning);
    }

    @Override
    public void savepoint(String name) throws SQLException {
        savepoints.put(name, connection.setSavepoint(name));
    }

    @Override
    public void rollbackTo(String name) throws SQLException {
        connection.rollback(find(name));
    }

    @Override
    public void release(String name) throws SQLException {
        connection.releaseSavepoint(find(name));
        savepoints.remove(name);
    }

    private Savepoint find(String name) throws SQLException {
        Savepoint savepoint = savepoints.get(name);
        if (savepoint == null) {
            throw new SQLException("There is no savepoint " + name);
        }
        return savepoint;
    }
}
