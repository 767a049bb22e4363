package io.aludel.dialect;

import io.aludel.ConnectionException;
import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.IntegrityException.Kind;
import io.aludel.SerializationException;
import io.aludel.SyntaxException;
import io.aludel.TimeoutException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns SQLite's result codes (sqlite.org/rescode.html) into exceptions. sqlite-jdbc gives the code's low byte; the extended
 * code and what SQLite itself said are in the message: {@code [CODE] explanation (what SQLite said)}.
 */
final class SqliteErrors {
    private static final Pattern MESSAGE = Pattern.compile("(?s)\\[(SQLITE_\\w+)].*?\\((.*)\\)");

    private SqliteErrors() {}

    static DatabaseException translate(String context, @Nullable String sql, SQLException cause) {
        Matcher matcher = MESSAGE.matcher(String.valueOf(cause.getMessage()));
        String code = matcher.find() ? matcher.group(1) : "";
        String said = code.isEmpty() ? "" : matcher.group(2);
        return switch (cause.getErrorCode()) {
            case 19 -> constraint(context, sql, cause, code, said);
            case 1 -> statement(context, sql, cause, said);
            case 5, 6 -> locked(context, sql, cause, code);
            case 8 -> new DatabaseException(context + " failed: the database is read-only", sql, cause);
            case 9 -> new TimeoutException(context + " was interrupted: it took too long or was cancelled", sql, cause);
            case 10, 14, 26 ->
                new ConnectionException(
                        context + " failed: the database file cannot be opened, read or written", sql, cause);
            case 13 -> new DatabaseException(context + " failed: the disk is full", sql, cause);
            case 18, 20 -> new DataException(context + " failed: a value does not fit its column", sql, cause);
            default -> new DatabaseException(context + " failed", sql, cause);
        };
    }

    private static DatabaseException locked(String context, @Nullable String sql, SQLException cause, String code) {
        if (code.equals("SQLITE_BUSY_SNAPSHOT")) {
            return new SerializationException(
                    context + " failed: another transaction wrote after this one had begun to read; run it again, or"
                            + " declare that it writes so that it takes the lock at its beginning",
                    sql,
                    cause);
        }
        return new TimeoutException(
                context + " failed: another connection holds the database's lock; keep transactions that write short,"
                        + " and declare that they write",
                sql,
                cause);
    }

    private static DatabaseException constraint(
            String context, @Nullable String sql, SQLException cause, String code, String said) {
        String detail = said.substring(said.indexOf(": ") + 1).trim();
        return switch (code) {
            case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" ->
                columns(BrokenConstraint.unique(), detail).toException(context, sql, cause);
            case "SQLITE_CONSTRAINT_NOTNULL" ->
                columns(BrokenConstraint.notNull(), detail).toException(context, sql, cause);
            case "SQLITE_CONSTRAINT_FOREIGNKEY" -> BrokenConstraint.foreignKey().toException(context, sql, cause);
            case "SQLITE_CONSTRAINT_CHECK" ->
                BrokenConstraint.check().constraint(detail).toException(context, sql, cause);
            case "SQLITE_CONSTRAINT_DATATYPE" ->
                new DataException(context + " failed: a value does not fit the type of its column", sql, cause);
            // ON DELETE RESTRICT is a trigger inside; so may be anything that a user's trigger raises
            default ->
                BrokenConstraint.of(said.startsWith("FOREIGN KEY ") ? Kind.FOREIGN_KEY : Kind.UNKNOWN)
                        .toException(context, sql, cause);
        };
    }

    /** Reads {@code table.column, table.column}, or {@code index 'name'} for an index over expressions. */
    private static BrokenConstraint columns(BrokenConstraint broken, String detail) {
        if (detail.startsWith("index '")) {
            return broken.constraint(detail.substring(7, detail.length() - 1));
        }
        List<String> columns = new ArrayList<>();
        String table = null;
        for (String column : detail.split(", ", -1)) {
            int dot = column.indexOf('.');
            table = dot < 0 ? table : column.substring(0, dot);
            columns.add(column.substring(dot + 1));
        }
        return table == null ? broken : broken.table(table).columns(columns);
    }

    private static DatabaseException statement(String context, @Nullable String sql, SQLException cause, String said) {
        if (said.startsWith("no such table: ")) {
            return MissingObjects.table(context, said.substring(15), sql, cause);
        }
        if (said.startsWith("no such column: ")) {
            return MissingObjects.column(context, said.substring(16), sql, cause);
        }
        if (said.contains(" has no column named ")) {
            return MissingObjects.column(context, said.substring(said.lastIndexOf(' ') + 1), sql, cause);
        }
        return said.contains("syntax error")
                        || said.startsWith("unrecognized token")
                        || said.startsWith("incomplete input")
                ? new SyntaxException(context + " failed: SQLite does not understand the statement", sql, cause)
                : new DatabaseException(context + " failed", sql, cause);
    }
}
