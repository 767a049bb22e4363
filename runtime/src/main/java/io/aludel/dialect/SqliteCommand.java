package io.aludel.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConnection;

/**
 * Runs statements without parameters and rows, such as BEGIN, by the driver's shortest way: sqlite-jdbc's own statements try
 * to begin and to commit after each one that returns no row, which takes as long as reading a row by its key. In a class of
 * its own, as it is what needs the driver's classes.
 */
final class SqliteCommand {
    private SqliteCommand() {}

    static void run(Connection connection, String sql) throws SQLException {
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            connection.unwrap(SQLiteConnection.class).getDatabase()._exec(sql);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
