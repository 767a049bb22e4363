package io.aludel;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row breaks a constraint. Tells which one as far as the database does; never the values. */
public class IntegrityException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final @Nullable String constraint;
    private final @Nullable String table;
    private final List<String> columns;

    /** Makes an exception. */
    public IntegrityException(
            String message,
            Kind kind,
            @Nullable String constraint,
            @Nullable String table,
            List<String> columns,
            @Nullable String sql,
            @Nullable SQLException cause) {
        super(message, sql, cause);
        this.kind = kind;
        this.constraint = constraint;
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    /** Returns what kind of constraint it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the constraint's name as the database spells it, or null where it does not tell. */
    public @Nullable String constraint() {
        return constraint;
    }

    /** Returns the table as the database spells it, or null where it does not tell. */
    public @Nullable String table() {
        return table;
    }

    /** Returns the columns as the database spells them; empty where it does not tell. */
    public List<String> columns() {
        return columns;
    }

    /** The kinds of constraints. */
    public enum Kind {
        /** A primary key, a unique constraint or a unique index. */
        UNIQUE,

        /** A foreign key, seen from either table. */
        FOREIGN_KEY,

        /** A column that does not allow NULL. */
        NOT_NULL,

        /** A check constraint. */
        CHECK,

        /** The database does not tell. */
        UNKNOWN
    }
}
