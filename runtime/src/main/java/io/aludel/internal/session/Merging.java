package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.internal.persist.Stale;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        return merge(detached, new IdentityHashMap<>());
    }

    @SuppressWarnings("unchecked") // a copy and its managed object are of one class
    private <E> E merge(E detached, Map<Object, Object> merged) {
        Object known = merged.get(detached);
        if (known != null) {
            return (E) known;
        }
        if (context.stateOf(detached) != null) {
            return detached;
        }
        EntityEntries<E, ?> entries = context.entriesOf(detached);
        if (!entries.mapped().hasRelations()) {
            E managed = mergeColumns(detached, entries);
            merged.put(detached, managed);
            return managed;
        }
        return mergeGraph(detached, entries, merged);
    }

    private <E> E mergeGraph(E detached, EntityEntries<E, ?> entries, Map<Object, Object> merged) {
        Relationships relationships = context.relationships();
        E managed = mergeColumns(detached, entries);
        merged.put(detached, managed);
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (relation.relation().options().cascades(Cascade.SAVE)) {
                mergeRelated(relationships, relation, detached, managed, merged);
            }
        }
        return managed;
    }

    private void mergeRelated(
            Relationships relationships,
            MappedRelation<?, ?> relation,
            Object detached,
            Object managed,
            Map<Object, Object> merged) {
        Object field = relationships.fields().get(detached, relation.relation());
        if (relation.isToMany()) {
            RelatedElements<Object> elements = relationships.fields().elements(managed, relation.relation());
            if (elements != null && elements.isQueried()) {
                for (Object element : RelationFields.content(relation.relation(), field)) {
                    elements.append(merge(element, merged));
                }
            } else if (isTold(field)) {
                List<Object> told = new ArrayList<>();
                for (Object element : RelationFields.content(relation.relation(), field)) {
                    told.add(merge(element, merged));
                }
                Objects.requireNonNull(elements).replaceAll(told);
            }
            return;
        }
        ToOne<?, ?> toOne = (ToOne<?, ?>) relation.relation();
        Object target = relationships.fields().target(detached, toOne);
        if (target != null) {
            Object before = relationships.sides().known(managed, toOne);
            Object after = merge(target, merged);
            relationships.fields().refer(managed, toOne, after);
            relationships.moved(relation, managed, before, after);
        } else if (relation.kind() == RelationKind.INVERSE_ONE && isToldEmpty(field)) {
            relationships.fields().reference(managed, toOne).set(null);
        }
    }

    /** Whether a copy says that there is no partner. One that was never loaded, or was made with the copy, does not. */
    private static boolean isToldEmpty(@Nullable Object field) {
        return field instanceof Reference<?> reference && reference.relation() != null && reference.isLoaded();
    }

    /** Whether a copy says what its collection has. One that was never loaded, or was made with the copy and left empty, does not. */
    private static boolean isTold(@Nullable Object field) {
        if (field instanceof RelatedCollection<?> collection) {
            return collection.elements().isLoaded();
        }
        return field instanceof Map<?, ?> map
                ? !map.isEmpty()
                : field instanceof Collection<?> plain && !plain.isEmpty();
    }

    private <E, K> E mergeColumns(E detached, EntityEntries<E, K> entries) {
        EntityMapper<E, K> mapper = entries.mapper();
        K key = mapper.key(detached);
        E held = key == null ? null : entities.find(mapper.table(), key);
        if (held == null) {
            return entities.add(entries.mapped().isRecord() ? detached : copy(mapper, detached, mapper.newEntity()));
        }
        EntityState<E> state = Objects.requireNonNull(context.stateOf(held));
        requireVersion(entries, state, detached);
        Object version = version(mapper, detached);
        KnownTargets before = entries.mapped().hasRelations() ? KnownTargets.of(context.relationships(), held) : null;
        state.entity = copy(mapper, detached, held);
        if (before != null) {
            before.follow();
        }
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
        List<Runnable> kept = unsaid(mapper, from, to);
        mapper.revert(target, source);
        mapper.restore(target);
        kept.forEach(Runnable::run);
        return target.entity;
    }

    /** Returns what keeps the deferred values of an object of which a copy says nothing, as it has not loaded them. */
    private static <E> List<Runnable> unsaid(EntityMapper<E, ?> mapper, E from, E to) {
        List<Runnable> kept = new ArrayList<>(0);
        for (DeferredColumn column : mapper.table().deferredColumns()) {
            boolean isSaid = mapper.isLoaded(from, column.position());
            if (!isSaid && mapper.deferred(to, column.position()) instanceof DeferredValue<?> own) {
                kept.add(own.memento());
            }
        }
        return kept;
    }

    private static <E> void requireVersion(EntityEntries<E, ?> entries, EntityState<E> state, E detached) {
        Object version = version(entries.mapper(), detached);
        if (version != null
                && !version.equals(
                        entries.mapper().snapshotValue(state, entries.mapper().versionColumn()))) {
            throw Stale.merge(entries.mapped(), state, version);
        }
    }

    private static <E> @Nullable Object version(EntityMapper<E, ?> mapper, E entity) {
        return mapper.versionColumn() < 0 ? null : mapper.value(entity, mapper.versionColumn());
    }
}
