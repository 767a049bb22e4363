package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.sql.Column;
import io.aludel.sql.Node;
import io.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One of the statements that delete the row with a key, of whatever class it is: from the tables of the classes below first,
 * where there may be no such row; then from the entity's own, which tells whether it is one of its rows; then from those above.
 *
 * @param statement the statement, whose parameters are the key
 * @param isOptional whether there may be no row
 */
record KeyedDeletion(StatementKey statement, boolean isOptional) {
    static List<KeyedDeletion> of(EntityTable<?, ?> table, Hierarchy<?> hierarchy, Dialect dialect) {
        List<KeyedDeletion> deletions = new ArrayList<>();
        if (hierarchy.lineage().isJoined()) {
            List<EntityTable<?, ?>> below = new ArrayList<>(hierarchy.descendants());
            Collections.reverse(below);
            below.forEach(each -> deletions.add(new KeyedDeletion(statement(each, table, "", dialect), true)));
        }
        deletions.add(
                new KeyedDeletion(statement(table, table, restriction(table, hierarchy, dialect), dialect), false));
        if (hierarchy.lineage().isJoined()) {
            EntityTable<?, ?> above = hierarchy.lineage().parent();
            while (above != null) {
                deletions.add(new KeyedDeletion(statement(above, table, "", dialect), false));
                Lineage lineage = Objects.requireNonNull(above.lineage());
                above = lineage.parent();
            }
        }
        return List.copyOf(deletions);
    }

    private static String restriction(EntityTable<?, ?> table, Hierarchy<?> hierarchy, Dialect dialect) {
        Node restriction = hierarchy.composition(table).restriction();
        if (restriction == null) {
            return "";
        }
        SqlText text = new SqlText(dialect);
        text.enter(List.of(table)).text(" AND ").node(restriction);
        return text.toString();
    }

    private static StatementKey statement(
            EntityTable<?, ?> stored, EntityTable<?, ?> entity, String restriction, Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (Column<?> key : entity.keyColumns()) {
            names.add(dialect.quote(key.name()));
        }
        return StatementKey.of(
                "DELETE FROM " + dialect.quote(stored.schemaName(), stored.tableName()) + " WHERE "
                        + String.join(" = ? AND ", names) + " = ?" + restriction,
                "Deleting from '" + stored.tableName() + "'");
    }
}
