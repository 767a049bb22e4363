package io.aludel.internal.jdbc;

import io.aludel.internal.engine.Counters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prepared statements of one physical connection, the least recently used of which goes when there are too many. A
 * statement is taken out while it is in use, so that a cursor that is still open never loses its statement to another
 * execution of the same SQL. Used by one thread at a time, as the connection is.
 */
public final class StatementCache {
    private final Connection connection;
    private final Counters counters;
    private final int capacity;
    private final Map<StatementKey, PreparedStatement> idle = new LinkedHashMap<>();

    StatementCache(Connection connection, Counters counters, int capacity) {
        this.connection = connection;
        this.counters = counters;
        this.capacity = capacity;
    }

    /** Takes the statement for some SQL out of the cache, or prepares it. */
    PreparedStatement take(StatementKey key) throws SQLException {
        PreparedStatement statement = idle.remove(key);
        if (statement != null) {
            counters.statementReused();
            return statement;
        }
        counters.statementPrepared();
        return key.prepare(connection);
    }

    /** Puts a statement back after use. */
    void giveBack(StatementKey key, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(key, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > capacity) {
            Iterator<PreparedStatement> eldest = idle.values().iterator();
            PreparedStatement unused = eldest.next();
            eldest.remove();
            unused.close();
        }
    }

    /** Closes all statements that are not in use, as after a change of the schema. */
    void clear() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
