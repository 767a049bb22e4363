package io.aludel.internal.dao;

import io.aludel.EntityListener;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RowDeleter;
import io.aludel.internal.persist.RowInserter;
import io.aludel.internal.persist.RowUpdater;
import io.aludel.internal.persist.RowUpserter;
import io.aludel.internal.persist.Stamps;
import io.aludel.internal.persist.ViolationCollector;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes entities that no session knows: life-cycle calls, validation, stamps, statements. */
final class DetachedWrites<E, K> {
    private final Engine engine;
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;

    DetachedWrites(Engine engine, MappedTable<E, K> mapped) {
        this.engine = engine;
        this.mapped = mapped;
        this.mapper = mapped.mapper();
    }

    List<E> insert(Channel channel, Collection<? extends E> entities) {
        beforeInsert(entities);
        Stamps stamps = new Stamps(engine.clock());
        List<E> stored = new ArrayList<>(entities.size());
        List<E> keyless = new ArrayList<>();
        for (E entity : entities) {
            if (mapper.key(entity) == null) {
                keyless.add(entity);
            }
            stored.add(mapper.stampInsert(entity, stamps));
        }
        try {
            new RowInserter<>(mapped, channel, Map.of()).insert(stored);
        } catch (RuntimeException | Error failure) {
            keyless.forEach(mapper::clearGenerated);
            throw failure;
        }
        return stored;
    }

    private void beforeInsert(Collection<? extends E> entities) {
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        List<EntityListener<E>> listeners = engine.listeners().of(mapped.table().entityType());
        for (E entity : entities) {
            mapped.requireLoaded(entity);
            mapper.beforeInsert(entity);
            listeners.forEach(listener -> listener.beforeInsert(entity));
            mapper.validate(entity, violations);
        }
        violations.throwAny();
    }

    /** Counts as an insert for life-cycle methods, as nobody knows yet whether the row is there. */
    E upsert(Channel channel, E entity) {
        beforeInsert(List.of(entity));
        EntityState<E> before = mapper.newState(entity);
        mapper.snapshot(before);
        try {
            return new RowUpserter<>(mapped, channel).upsert(mapper.stampInsert(entity, new Stamps(engine.clock())));
        } catch (RuntimeException | Error failure) {
            mapper.restore(before);
            throw failure;
        }
    }

    List<E> update(Channel channel, Collection<? extends E> entities) {
        beforeUpdate(entities);
        Stamps stamps = new Stamps(engine.clock());
        ColumnSet columns = mapped.updatedColumns();
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel);
        List<EntityState<E>> states = new ArrayList<>(entities.size());
        for (E entity : entities) {
            EntityState<E> state = mapper.newState(entity);
            mapper.snapshot(state);
            state.entity = mapper.stampUpdate(entity, stamps);
            states.add(state);
            updater.add(state, columns.minus(mapper.unloaded(entity)));
        }
        try {
            updater.send();
        } catch (RuntimeException | Error failure) {
            states.forEach(mapper::restore);
            throw failure;
        }
        List<E> stored = new ArrayList<>(states.size());
        states.forEach(state -> stored.add(state.entity));
        return stored;
    }

    private void beforeUpdate(Collection<? extends E> entities) {
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        List<EntityListener<E>> listeners = engine.listeners().of(mapped.table().entityType());
        for (E entity : entities) {
            mapped.requireIdentity(entity, "updated");
            mapper.beforeUpdate(entity);
            listeners.forEach(listener -> listener.beforeUpdate(entity));
            mapper.validate(entity, violations);
        }
        violations.throwAny();
    }

    void delete(Channel channel, E entity) {
        mapped.requireIdentity(entity, "deleted");
        mapper.beforeDelete(entity);
        engine.listeners().of(mapped.table().entityType()).forEach(listener -> listener.beforeDelete(entity));
        EntityState<E> state = mapper.newState(entity);
        mapper.snapshot(state);
        new RowDeleter<>(mapped, channel).delete(List.of(state), true);
    }

    boolean deleteByKey(Channel channel, K key) {
        return new RowDeleter<>(mapped, channel).deleteByKey(key);
    }
}
