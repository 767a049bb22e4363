package io.aludel.internal.dao;

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
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        for (E entity : entities) {
            mapped.requireLoaded(entity);
            mapper.beforeInsert(entity);
            engine.listeners().of(mapped.table().entityType()).forEach(listener -> listener.beforeInsert(entity));
            mapper.validate(entity, violations);
        }
        violations.throwAny();
        Stamps stamps = new Stamps(engine.clock());
        List<E> stored = new ArrayList<>(entities.size());
        List<E> keyless = new ArrayList<>();
        for (E entity : entities) {
            if (mapper.key(entity) == null) {
                keyless.add(entity);
            }
            stored.add(mapper.stampInsert(entity, stamps));
        }
        boolean done = false;
        try {
            new RowInserter<>(mapped, channel, Map.of()).insert(stored);
            done = true;
        } finally {
            if (!done) {
                keyless.forEach(mapper::clearGenerated);
            }
        }
        return stored;
    }

    /** Counts as an insert for life-cycle methods, as nobody knows yet whether the row is there. */
    E upsert(Channel channel, E entity) {
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        mapped.requireLoaded(entity);
        mapper.beforeInsert(entity);
        engine.listeners().of(mapped.table().entityType()).forEach(listener -> listener.beforeInsert(entity));
        mapper.validate(entity, violations);
        violations.throwAny();
        EntityState<E> before = mapper.newState(entity);
        mapper.snapshot(before);
        boolean done = false;
        try {
            E stored =
                    new RowUpserter<>(mapped, channel).upsert(mapper.stampInsert(entity, new Stamps(engine.clock())));
            done = true;
            return stored;
        } finally {
            if (!done) {
                mapper.restore(before);
            }
        }
    }

    List<E> update(Channel channel, Collection<? extends E> entities) {
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        for (E entity : entities) {
            mapped.requireIdentity(entity, "updated");
            mapper.beforeUpdate(entity);
            engine.listeners().of(mapped.table().entityType()).forEach(listener -> listener.beforeUpdate(entity));
            mapper.validate(entity, violations);
        }
        violations.throwAny();
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
        boolean done = false;
        try {
            updater.send();
            done = true;
        } finally {
            if (!done) {
                states.forEach(mapper::restore);
            }
        }
        List<E> stored = new ArrayList<>(states.size());
        states.forEach(state -> stored.add(state.entity));
        return stored;
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
