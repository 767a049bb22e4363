package io.aludel.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The pragmas that each new connection gets, but those that its URL sets ({@code jdbc:sqlite:x.db?journal_mode=DELETE}). */
final class SqliteSettings {
    private static final int READ_ONLY_DATABASE = 8;

    private SqliteSettings() {}

    static void apply(Connection connection) throws SQLException {
        String url = String.valueOf(connection.getMetaData().getURL()).toLowerCase(Locale.ROOT);
        try (Statement statement = connection.createStatement()) {
            set(statement, url, "busy_timeout", "10000");
            set(statement, url, "foreign_keys", "ON");
            set(statement, url, "synchronous", "NORMAL");
            set(statement, url, "journal_mode", "WAL");
        } catch (SQLException e) {
            // only the journal's mode is written to the file; one that cannot be written to does not need it
            if (e.getErrorCode() != READ_ONLY_DATABASE) {
                throw e;
            }
        }
    }

    private static void set(Statement statement, String url, String pragma, String value) throws SQLException {
        if (!url.contains("?" + pragma + "=") && !url.contains("&" + pragma + "=")) {
            statement.execute("PRAGMA " + pragma + " = " + value);
        }
    }
}
