package io.aludel.internal.session;

import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New objects that have the keys of objects deleted in the same flush. Their rows are updated instead of deleted and
 * inserted, so that rows which refer to them may stay.
 */
final class Replacements<E> {
    /**
     * A deleted object and the new one that has its key.
     *
     * @param deleted the deleted one
     * @param added the new one
     * @param columns the columns that the UPDATE sets
     */
    record Replacement<E>(EntityState<E> deleted, EntityState<E> added, ColumnSet columns) {}

    private final MappedTable<E, ?> mapped;
    private final Map<Object, ColumnSet> explicitNulls;
    private final List<Replacement<E>> found = new ArrayList<>(0);

    private Replacements(MappedTable<E, ?> mapped, Map<Object, ColumnSet> explicitNulls) {
        this.mapped = mapped;
        this.explicitNulls = explicitNulls;
    }

    /** Returns the replacements and takes them out of the inserts and deletes. */
    static <E> List<Replacement<E>> take(
            MappedTable<E, ?> mapped,
            List<EntityState<E>> inserts,
            List<EntityState<E>> deletes,
            Map<Object, ColumnSet> explicitNulls) {
        if (inserts.isEmpty() || deletes.isEmpty()) {
            return List.of();
        }
        Replacements<E> replacements = new Replacements<>(mapped, explicitNulls);
        replacements.take(inserts, deletes);
        return replacements.found;
    }

    private void take(List<EntityState<E>> inserts, List<EntityState<E>> deletes) {
        Map<Object, EntityState<E>> deletedByKey = new HashMap<>();
        deletes.forEach(state -> deletedByKey.put(state.key(), state));
        IdentityHashMap<EntityState<E>, EntityState<E>> gone = new IdentityHashMap<>();
        inserts.removeIf(added -> {
            Object key = mapped.mapper().key(added.entity);
            EntityState<E> deleted = key == null ? null : deletedByKey.get(key);
            ColumnSet columns = deleted == null ? null : columns(added.entity);
            if (deleted == null || columns == null || gone.put(deleted, added) != null) {
                return false;
            }
            found.add(new Replacement<>(deleted, added, columns));
            return true;
        });
        deletes.removeIf(gone::containsKey);
    }

    /**
     * Returns the columns to set, or null when the row cannot become that of the new object: a column that the database
     * gives a value to in new rows would keep the old one.
     */
    private @Nullable ColumnSet columns(E added) {
        EntityMapper<E, ?> mapper = mapped.mapper();
        ColumnSet key = ColumnSet.first(mapped.table().keyColumnCount());
        ColumnSet inserted = mapper.insertColumns(added);
        ColumnSet nulls = explicitNulls.isEmpty() ? null : explicitNulls.get(added);
        ColumnSet columns = (nulls == null ? inserted : inserted.union(nulls)).minus(key);
        ColumnSet kept = ColumnSet.first(mapped.table().columns().size())
                .minus(key)
                .minus(columns)
                .minus(mapper.generatedColumns());
        boolean isWhole = kept.isEmpty() || kept.equals(versionOf(mapper));
        return isWhole ? columns.union(versionOf(mapper)) : null;
    }

    private static ColumnSet versionOf(EntityMapper<?, ?> mapper) {
        return mapper.versionColumn() < 0 ? ColumnSet.EMPTY : ColumnSet.of(mapper.versionColumn());
    }
}
