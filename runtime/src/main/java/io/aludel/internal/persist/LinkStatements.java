package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements that link and unlink two rows: on a join table, or on columns of the related row that no field holds. The
 * parameters are the owner's key, then the related one's. Shared by threads.
 */
final class LinkStatements {
    private final StatementKey link;
    private final StatementKey unlink;
    private final StatementKey unlinkAll;
    private final @Nullable StatementKey unlinkTarget;
    private final String table;

    LinkStatements(MappedRelation<?, ?> relation, Dialect dialect) {
        JoinTable joinTable = relation.joinTable();
        EntityTable<?, ?> target = relation.target().table();
        String action = "Writing " + relation;
        if (joinTable == null) {
            table = target.tableName();
            String name = dialect.quote(target.schemaName(), target.tableName());
            List<String> references = quoted(dialect, relation.targetColumns());
            List<String> keys = new ArrayList<>();
            for (Column<?> key : target.keyColumns()) {
                keys.add(dialect.quote(key.name()));
            }
            String update = "UPDATE " + name + " SET ";
            String clear = String.join(" = NULL, ", references) + " = NULL";
            link = StatementKey.of(update + String.join(" = ?, ", references) + " = ? WHERE " + equal(keys), action);
            unlink = StatementKey.of(update + clear + " WHERE " + equal(references) + " AND " + equal(keys), action);
            unlinkAll = StatementKey.of(update + clear + " WHERE " + equal(references), action);
            unlinkTarget = null;
        } else {
            table = joinTable.tableName();
            String name = dialect.quote(joinTable.schemaName(), joinTable.tableName());
            List<String> owners = quoted(dialect, joinTable.ownerColumns());
            List<String> targets = quoted(dialect, joinTable.targetColumns());
            List<String> all = new ArrayList<>(owners);
            all.addAll(targets);
            link = StatementKey.of(
                    "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES (" + "?, ".repeat(all.size() - 1)
                            + "?)",
                    action);
            unlink = StatementKey.of("DELETE FROM " + name + " WHERE " + equal(all), action);
            unlinkAll = StatementKey.of("DELETE FROM " + name + " WHERE " + equal(owners), action);
            unlinkTarget = StatementKey.of("DELETE FROM " + name + " WHERE " + equal(targets), action);
        }
    }

    private static List<String> quoted(Dialect dialect, List<String> names) {
        return names.stream().map(dialect::quote).toList();
    }

    private static String equal(List<String> columns) {
        return String.join(" = ? AND ", columns) + " = ?";
    }

    /** Returns the name of the table that has the links. */
    String table() {
        return table;
    }

    /** Returns the statement that links two rows. */
    StatementKey link() {
        return link;
    }

    /** Returns the statement that unlinks two rows. */
    StatementKey unlink() {
        return unlink;
    }

    /** Returns the statement that takes all links to a related row, of a join table; its parameters are that row's key alone. */
    StatementKey unlinkTarget() {
        return Objects.requireNonNull(unlinkTarget);
    }

    /** Returns the statement that takes all links from an owner; its parameters are the owner's key alone. */
    StatementKey unlinkAll() {
        return unlinkAll;
    }
}
