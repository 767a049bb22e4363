package io.aludel.internal.session;

import io.aludel.internal.persist.KeyValues;
import io.aludel.internal.persist.TableKeys;
import io.aludel.internal.persist.TableReference;
import io.aludel.internal.persist.UniqueKey;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rows of a flush depend on one another in a way that the order of the tables does not cover. Mostly they do
 * not, which is found out without looking at rows.
 */
final class RowConflicts {
    private final PersistenceContext context;

    private RowConflicts(PersistenceContext context) {
        this.context = context;
    }

    /** Returns whether all inserts table by table, then all updates, then all deletes in reverse could fail. */
    static boolean exist(PersistenceContext context, List<TableWork<?, ?>> order) {
        RowConflicts conflicts = new RowConflicts(context);
        Map<String, List<TableWork<?, ?>>> later = new HashMap<>();
        for (TableWork<?, ?> work : order) {
            for (String name : work.entries().mapped().keys().names()) {
                later.computeIfAbsent(name, each -> new ArrayList<>(1)).add(work);
            }
        }
        for (TableWork<?, ?> work : order) {
            if (!work.replacements().isEmpty()
                    || work.changesReferencedKeys(order)
                    || takesReleasedValue(work)
                    || mayTakeFromSibling(work, order)
                    || conflicts.refersBackward(work, later)) {
                return true;
            }
            for (String name : work.entries().mapped().keys().names()) {
                later.getOrDefault(name, List.of()).remove(work);
            }
        }
        return false;
    }

    /** Classes of one hierarchy share the keys of the base. */
    private static boolean mayTakeFromSibling(TableWork<?, ?> work, List<TableWork<?, ?>> order) {
        if (work.entries().mapped().hierarchy() == null || !isReleasing(work)) {
            return false;
        }
        Class<?> root = work.entries().mapped().table().root().entityType();
        for (TableWork<?, ?> other : order) {
            if (other != work
                    && isTaking(other)
                    && other.entries().mapped().table().root().entityType() == root) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReleasing(TableWork<?, ?> work) {
        return !work.deletes().isEmpty() || work.isChangingUniques();
    }

    private static boolean isTaking(TableWork<?, ?> work) {
        return !work.inserts().isEmpty() || work.isChangingUniques();
    }

    private static <E> boolean takesReleasedValue(TableWork<E, ?> work) {
        if (!isReleasing(work) || !isTaking(work)) {
            return false;
        }
        for (UniqueKey key : work.entries().mapped().keys().uniques()) {
            if (takesReleasedValue(work, key.columns())) {
                return true;
            }
        }
        return false;
    }

    private static <E> boolean takesReleasedValue(TableWork<E, ?> work, int[] columns) {
        EntityMapper<E, ?> mapper = work.entries().mapper();
        Set<Object> released = new HashSet<>();
        for (EntityState<E> state : work.deletes()) {
            add(released, KeyValues.stored(mapper, state, columns));
        }
        if (work.isChangingUniques()) {
            for (EntityState<E> state : work.updates()) {
                add(released, KeyValues.stored(mapper, state, columns));
            }
        }
        if (released.isEmpty()) {
            return false;
        }
        for (EntityState<E> state : work.inserts()) {
            Object taken = KeyValues.current(mapper, state.entity, columns);
            if (taken != null && released.contains(taken)) {
                return true;
            }
        }
        if (work.isChangingUniques()) {
            for (EntityState<E> state : work.updates()) {
                Object taken = KeyValues.current(mapper, state.entity, columns);
                if (taken != null
                        && released.contains(taken)
                        && !taken.equals(KeyValues.stored(mapper, state, columns))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(Set<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }

    /** Rows refer to a table that comes later in the order, or to their own. */
    private <E> boolean refersBackward(TableWork<E, ?> work, Map<String, List<TableWork<?, ?>>> later) {
        for (TableReference reference : work.entries().mapped().keys().references()) {
            for (TableWork<?, ?> referenced : later.getOrDefault(reference.table(), List.of())) {
                if (refersToInserted(work, reference, referenced) || refersToDeleted(work, reference, referenced)) {
                    return true;
                }
            }
        }
        return false;
    }

    private <E, T> boolean refersToInserted(
            TableWork<E, ?> work, TableReference reference, TableWork<T, ?> referenced) {
        if (work.inserts().isEmpty() || referenced.inserts().isEmpty()) {
            return false;
        }
        Set<Object> keys = new HashSet<>();
        int[] columns = positions(reference, referenced);
        EntityMapper<T, ?> referencedMapper = referenced.entries().mapper();
        for (EntityState<T> state : referenced.inserts()) {
            if (columns != null && referencedMapper.key(state.entity) != null) {
                add(keys, KeyValues.current(referencedMapper, state.entity, columns));
            }
        }
        EntityMapper<E, ?> mapper = work.entries().mapper();
        for (EntityState<E> state : work.inserts()) {
            Object target = work.target(state, reference);
            if (target != null && context.pending().find(target) != null) {
                return true;
            }
            Object value = keys.isEmpty() ? null : KeyValues.current(mapper, state.entity, reference.columns());
            if (value != null && keys.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static <E, T> boolean refersToDeleted(
            TableWork<E, ?> work, TableReference reference, TableWork<T, ?> referenced) {
        int[] columns = positions(reference, referenced);
        if (work.deletes().isEmpty() || referenced.deletes().isEmpty() || columns == null) {
            return false;
        }
        Set<Object> keys = new HashSet<>();
        for (EntityState<T> state : referenced.deletes()) {
            add(keys, KeyValues.stored(referenced.entries().mapper(), state, columns));
        }
        for (EntityState<E> state : work.deletes()) {
            Object value = KeyValues.stored(work.entries().mapper(), state, reference.columns());
            if (value != null && keys.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static int @Nullable [] positions(TableReference reference, TableWork<?, ?> referenced) {
        TableKeys keys = referenced.entries().mapped().keys();
        return reference.isConstraint() ? keys.positions(reference.referencedColumns()) : null;
    }
}
