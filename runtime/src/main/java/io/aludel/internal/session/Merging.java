package io.aludel.internal.session;

import io.aludel.internal.persist.Stale;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings the columns of detached objects into a session. */
final class Merging {
    private final PersistenceContext context;
    private final EntityOperations entities;
    private final UnitOfWork work;

    Merging(PersistenceContext context, EntityOperations entities, UnitOfWork work) {
        this.context = context;
        this.entities = entities;
        this.work = work;
    }

    <E> E merge(E detached) {
        return context.stateOf(detached) == null ? merge(detached, context.entriesOf(detached)) : detached;
    }

    private <E, K> E merge(E detached, EntityEntries<E, K> entries) {
        EntityMapper<E, K> mapper = entries.mapper();
        K key = mapper.key(detached);
        E held = key == null ? null : entities.find(mapper.table(), key);
        if (held == null) {
            return entities.add(entries.mapped().isRecord() ? detached : copy(mapper, detached, mapper.newEntity()));
        }
        EntityState<E> state = Objects.requireNonNull(context.stateOf(held));
        requireVersion(entries, state, detached);
        Object version = version(mapper, detached);
        state.entity = copy(mapper, detached, held);
        if (version == null) {
            state.entity = mapper.restoreVersion(state.entity, state);
        }
        if (entries.mapped().isRecord()) {
            work.flush();
        }
        return state.entity;
    }

    /** Copies all columns of one entity onto another, or, for records, returns the first. */
    private static <E> E copy(EntityMapper<E, ?> mapper, E from, E to) {
        EntityState<E> source = mapper.newState(from);
        mapper.snapshot(source);
        EntityState<E> target = mapper.newState(to);
        mapper.revert(target, source);
        mapper.restore(target);
        return target.entity;
    }

    private static <E> void requireVersion(EntityEntries<E, ?> entries, EntityState<E> state, E detached) {
        Object version = version(entries.mapper(), detached);
        if (version != null
                && !version.equals(entries.mapper()
                        .snapshotValue(state, entries.mapper().versionColumn()))) {
            throw Stale.merge(entries.mapped(), state, version);
        }
    }

    private static <E> @Nullable Object version(EntityMapper<E, ?> mapper, E entity) {
        return mapper.versionColumn() < 0 ? null : mapper.value(entity, mapper.versionColumn());
    }
}
