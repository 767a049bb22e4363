package io.aludel.dialect;

import io.aludel.IntegrityException;
import io.aludel.IntegrityException.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database told of a broken constraint.
 *
 * @param kind the kind of constraint
 * @param constraint its name, or null
 * @param table its table, or null
 * @param columns its columns, or none
 */
record BrokenConstraint(
        Kind kind, @Nullable String constraint, @Nullable String table, List<String> columns) {
    static BrokenConstraint of(Kind kind) {
        return new BrokenConstraint(kind, null, null, List.of());
    }

    static BrokenConstraint unique() {
        return of(Kind.UNIQUE);
    }

    static BrokenConstraint notNull() {
        return of(Kind.NOT_NULL);
    }

    static BrokenConstraint foreignKey() {
        return of(Kind.FOREIGN_KEY);
    }

    static BrokenConstraint check() {
        return of(Kind.CHECK);
    }

    BrokenConstraint constraint(String name) {
        return new BrokenConstraint(kind, name, table, columns);
    }

    BrokenConstraint table(String name) {
        return new BrokenConstraint(kind, constraint, name, columns);
    }

    BrokenConstraint columns(List<String> names) {
        return new BrokenConstraint(kind, constraint, table, names);
    }

    IntegrityException toException(String context, @Nullable String sql, SQLException cause) {
        String message = context + " failed: " + what() + named() + where() + remedy();
        return new IntegrityException(message, kind, constraint, table, columns, sql, cause);
    }

    private String what() {
        return switch (kind) {
            case UNIQUE -> "another row has the same value for a unique key";
            case FOREIGN_KEY ->
                "a foreign key refers to a row that does not exist, or a row that is referred to was to be deleted or changed";
            case NOT_NULL -> "a value is missing that cannot be NULL";
            case CHECK -> "a value breaks a check constraint";
            case UNKNOWN -> "a constraint is broken";
        };
    }

    private String named() {
        return constraint == null ? "" : " '" + constraint + "'";
    }

    private String where() {
        String place = table == null ? "" : " in table '" + table + "'";
        return columns.isEmpty() ? place : " (column '" + String.join("', '", columns) + "'" + place + ")";
    }

    /** SQLite names no foreign key, and not the table either when it checks at the end of the transaction. */
    private String remedy() {
        if (kind != Kind.FOREIGN_KEY) {
            return "";
        }
        String which = constraint == null
                ? ". The database does not say which key: it is one of this table, or one that refers to it"
                : "";
        return which + ". Store a row before those that refer to it, and delete it after them";
    }
}
