package io.aludel.dialect;

import io.aludel.ConnectionException;
import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.DeadlockException;
import io.aludel.SerializationException;
import io.aludel.SyntaxException;
import io.aludel.TimeoutException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns H2's error codes (org.h2.api.ErrorCode) into exceptions. */
final class H2Errors {
    private H2Errors() {}

    static DatabaseException translate(String context, @Nullable String sql, SQLException cause) {
        H2Message message = new H2Message(String.valueOf(cause.getMessage()));
        return switch (cause.getErrorCode()) {
            case 23505 -> message.unique().toException(context, sql, cause);
            case 23503, 23506 -> message.foreignKey().toException(context, sql, cause);
            case 23507 -> BrokenConstraint.foreignKey().toException(context, sql, cause);
            case 23502 ->
                BrokenConstraint.notNull().columns(List.of(message.name())).toException(context, sql, cause);
            case 23513, 23514 -> message.check().toException(context, sql, cause);
            case 42102, 42103, 42104 -> MissingObjects.table(context, message.name(), sql, cause);
            case 42122 -> MissingObjects.column(context, message.name(), sql, cause);
            case 90036 -> MissingObjects.sequence(context, message.name(), sql, cause);
            case 40001 ->
                new DeadlockException(
                        context + " failed: two transactions waited for each other; run it again", sql, cause);
            case 90131 ->
                new SerializationException(
                        context + " failed: another transaction changed the same row; run it again", sql, cause);
            case 50200 ->
                new TimeoutException(
                        context + " failed: another transaction holds a lock on the row or table", sql, cause);
            case 57014 ->
                new TimeoutException(context + " was interrupted: it took too long or was cancelled", sql, cause);
            default -> byState(context, sql, cause);
        };
    }

    private static DatabaseException byState(String context, @Nullable String sql, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith("22") || cause.getErrorCode() == 90021) {
            return new DataException(context + " failed: a value does not fit its column", sql, cause);
        }
        if (state.startsWith("42")) {
            return new SyntaxException(context + " failed: H2 does not understand the statement", sql, cause);
        }
        if (state.startsWith("08") || isConnectionLost(cause.getErrorCode())) {
            return new ConnectionException(context + " failed: the database cannot be reached", sql, cause);
        }
        return new DatabaseException(context + " failed", sql, cause);
    }

    /** Connection broken, database closed, locked by another process, not found, wrong user or password. */
    private static boolean isConnectionLost(int code) {
        return switch (code) {
            case 28000, 90013, 90020, 90028, 90030, 90031, 90067, 90098, 90121, 90146, 90149 -> true;
            default -> false;
        };
    }
}
