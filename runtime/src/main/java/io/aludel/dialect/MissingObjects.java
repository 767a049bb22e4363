package io.aludel.dialect;

import io.aludel.SyntaxException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Words the exceptions for tables and columns that do not exist. */
final class MissingObjects {
    private MissingObjects() {}

    static SyntaxException table(String context, String table, @Nullable String sql, SQLException cause) {
        return new SyntaxException(
                context + " failed: table '" + table
                        + "' does not exist; db.schema().createAll() or a migration creates it",
                sql,
                cause);
    }

    static SyntaxException column(String context, String column, @Nullable String sql, SQLException cause) {
        return new SyntaxException(
                context + " failed: column '" + column
                        + "' does not exist; a migration adds it, or @Column(name = ...) tells its real name",
                sql,
                cause);
    }

    static SyntaxException sequence(String context, String sequence, @Nullable String sql, SQLException cause) {
        return new SyntaxException(
                context + " failed: sequence '" + sequence
                        + "' does not exist; db.schema().createAll() or a migration creates it",
                sql,
                cause);
    }
}
