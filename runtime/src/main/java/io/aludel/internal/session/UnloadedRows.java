package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Column;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the rows of a relationship that is never loaded, when the object that has it is deleted: nothing that anybody
 * would not see. The database sees to them, or there are none.
 */
final class UnloadedRows {
    private final PersistenceContext context;

    UnloadedRows(PersistenceContext context) {
        this.context = context;
    }

    /** Refuses to delete an object that rows refer to, but for those of objects which this flush deletes or moves. */
    void requireNone(EntityState<?> state, MappedRelation<?, ?> relation, ToOne<?, ?> reference) {
        PluralRelation<?, ?> rows = (PluralRelation<?, ?>) relation.relation();
        long left = context.relationships().queried().count(state, rows);
        if (left > 0) {
            requireNone(state, rows, left - leaving(state, relation, reference), reference.toString());
        }
    }

    /** Refuses to delete an object that rows refer to by columns which no field holds. */
    void requireNone(EntityState<?> state, PluralRelation<?, ?> rows) {
        requireNone(state, rows, context.relationships().queried().count(state, rows), rows.toString());
    }

    private static void requireNone(EntityState<?> state, PluralRelation<?, ?> rows, long left, String foreignKey) {
        if (left > 0) {
            String owner = rows.table().entityType().getSimpleName();
            throw new AludelException(
                    "Cannot delete the " + owner + " with the key " + state.key() + ": " + rows + " has "
                            + left + " of " + rows.target().entityType().getSimpleName()
                            + ", which are not loaded to be deleted or changed along. Delete or move them before, as with a delete(..) or"
                            + " update(..) of '" + rows.target().tableName()
                            + "', or let the database do it: onDelete = CASCADE or SET_NULL on " + foreignKey);
        }
    }

    private long leaving(EntityState<?> owner, MappedRelation<?, ?> relation, ToOne<?, ?> reference) {
        long leaving = 0;
        for (EntityEntries<?, ?> entries :
                context.entriesWithin(relation.target().table())) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<?> child = entries.identityMap().at(i);
                boolean isLeaving = child.status == EntityStatus.REMOVED
                        || context.relationships().sides().known(child.entity, reference) != owner.entity;
                if (isLeaving && isStoredWith(entries, i, reference, owner)) {
                    leaving++;
                }
            }
        }
        return leaving;
    }

    private <S> boolean isStoredWith(
            EntityEntries<S, ?> entries, int index, ToOne<?, ?> reference, EntityState<?> owner) {
        EntityState<S> child = entries.identityMap().at(index);
        EntityMapper<S, ?> mapper = entries.mapper();
        List<Column<?>> foreignKey = reference.foreignKey();
        for (int i = 0; i < foreignKey.size(); i++) {
            int column = position(mapper, foreignKey.get(i).name());
            if (!Objects.equals(mapper.snapshotValue(child, column), keyPart(owner, i))) {
                return false;
            }
        }
        return true;
    }

    private static int position(EntityMapper<?, ?> mapper, String name) {
        List<Column<?>> columns = mapper.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(mapper.table() + " does not have a column " + name);
    }

    private <S> @Nullable Object keyPart(EntityState<S> owner, int column) {
        return context.entriesOf(owner.entity).mapper().snapshotValue(owner, column);
    }

    /** Has the objects of a table read again when they are asked for next, as the database deletes or changes some of them. */
    void forgetReading(MappedRelation<?, ?> relation) {
        for (EntityEntries<?, ?> entries :
                context.entriesWithin(relation.target().table())) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                entries.identityMap().at(i).transaction = 0;
            }
        }
    }
}
