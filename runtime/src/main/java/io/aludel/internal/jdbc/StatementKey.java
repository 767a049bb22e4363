package io.aludel.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prepared statement is found by.
 *
 * @param sql the SQL
 * @param keys the columns that the driver is to return for inserted rows, or an empty list
 * @param action what the statement does, as the start of an error message; not part of the identity
 */
public record StatementKey(String sql, List<String> keys, String action) {
    /** SQL that returns nothing but what it says itself. */
    public static StatementKey of(String sql, String action) {
        return new StatementKey(sql, List.of(), action);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        return keys.isEmpty()
                ? connection.prepareStatement(sql)
                : connection.prepareStatement(sql, keys.toArray(new String[0]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementKey that && sql.equals(that.sql) && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }
}
