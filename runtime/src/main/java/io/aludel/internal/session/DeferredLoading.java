package io.aludel.internal.session;

import io.aludel.DataException;
import io.aludel.LazyLoadException;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RowFinder;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads deferred columns, for all objects of a group at once that have not loaded them. */
final class DeferredLoading {
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;

    DeferredLoading(Engine engine, PersistenceContext context, SessionTransaction transaction, UndoLog undo) {
        this.undo = undo;
        this.engine = engine;
        this.context = context;
        this.transaction = transaction;
    }

    /** Loads a value because the application asks for it. */
    void load(DeferredValue<?> value) {
        EntityState<?> owner = Objects.requireNonNull(value.owner());
        load(
                owner.group instanceof SessionGroup group
                        ? group.members(value.column().declaring())
                        : List.of(owner),
                value.column());
        if (!value.isLoaded()) {
            throw new LazyLoadException(value.column().notLoaded("the row of its object is gone"));
        }
    }

    /** Loads a column of objects that a query returned. */
    void load(Collection<?> entities, List<DeferredColumn> columns) {
        for (DeferredColumn column : columns) {
            List<EntityState<?>> states = new ArrayList<>(entities.size());
            for (Object entity : entities) {
                EntityState<?> state =
                        column.declaring().entityType().isInstance(entity) ? context.stateOf(entity) : null;
                if (state != null) {
                    states.add(state);
                }
            }
            load(states, column);
        }
    }

    private void load(List<? extends EntityState<?>> states, DeferredColumn column) {
        load(engine.mapped(column.declaring()), states, column.position());
    }

    private <B, K> void load(MappedTable<B, K> mapped, List<? extends EntityState<?>> states, int column) {
        Map<K, EntityState<?>> wanted = new LinkedHashMap<>();
        for (EntityState<?> state : states) {
            boolean isStored = state.status == EntityStatus.PERSISTENT || state.status == EntityStatus.REMOVED;
            if (isStored && isUnloaded(state, column)) {
                wanted.put(key(mapped.table(), state), state);
            }
        }
        if (!wanted.isEmpty()) {
            new RowFinder<>(mapped, transaction.channel()).readColumn(wanted.keySet(), column, (key, row, index) -> {
                EntityState<?> state = wanted.get(key);
                if (state != null) {
                    read(row, index, state, column);
                }
            });
        }
    }

    @SuppressWarnings("unchecked") // all classes of a hierarchy have the key of the base
    private static <K> K key(EntityTable<?, K> table, EntityState<?> state) {
        return (K) state.key();
    }

    /** The application may have put what another object holds into the field, which is loaded with that one. */
    private <S> boolean isUnloaded(EntityState<S> state, int column) {
        return context.entriesOf(state.entity).mapper().deferred(state.entity, column) instanceof DeferredValue<?> value
                && !value.isLoaded()
                && value.owner() == state;
    }

    private <S> void read(ResultSet row, int index, EntityState<S> state, int column) throws SQLException {
        MappedTable<S, ?> mapped = context.entriesOf(state.entity).mapped();
        if (transaction.hasWritten()) {
            // what is loaded may be what is rolled back
            EntityState<S> before = mapped.mapper().copy(state);
            undo.add(() -> forget(mapped.mapper(), state, before));
        }
        try {
            mapped.mapper().loadDeferred(row, index, state, column);
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
    }

    private static <S> void forget(EntityMapper<S, ?> mapper, EntityState<S> state, EntityState<S> before) {
        if (state.status != EntityStatus.DETACHED) {
            mapper.revert(state, before);
            mapper.restore(state);
        }
    }
}
