package io.aludel.internal.session;

import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.TableSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are changed past the objects.
 *
 * @param table the table
 * @param statement what is done, or null when anything may be
 */
record TableChange(TableSource table, @Nullable ChangeModel statement) {
    /** Returns whether rows are taken away, and with them perhaps rows of other tables. */
    boolean mayDelete() {
        return statement == null || statement.isDeletion();
    }

    /** Returns whether the rows are those of an entity, or of one of its hierarchy. */
    boolean concerns(EntityTable<?, ?> entity) {
        TableSource changed = table instanceof EntityTable<?, ?> mapped ? mapped.root() : table;
        return isNamed(changed, entity.root().schemaName(), entity.root().tableName());
    }

    /**
     * Returns whether objects may belong to other owners afterwards, or new rows to any: what is loaded of a relationship that the
     * object's own row does not decide is out of date. Objects whose rows are deleted leave it in another way.
     */
    boolean outdates(MappedRelation<?, ?> relation) {
        JoinTable links = relation.joinTable();
        if (links != null && isNamed(table, links.schemaName(), links.tableName())) {
            return true;
        }
        return concerns(relation.target().table()) && decides(relation);
    }

    /** Nobody knows which columns a condition looks at. */
    private boolean decides(MappedRelation<?, ?> relation) {
        return statement == null
                || (relation.relation().options().isReadOnly() && !statement.isDeletion())
                || relation.targetColumns().stream().anyMatch(statement::sets);
    }

    private static boolean isNamed(TableSource table, @Nullable String schemaName, String tableName) {
        return table.tableName().equals(tableName) && Objects.equals(table.schemaName(), schemaName);
    }
}
