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
import io.aludel.mapping.EntityTable;
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

    /**
     * What one merge has done so far.
     *
     * @param managed the objects of the session, by their copies
     * @param references what is left for the end: a reference may be to a copy whose object comes later
     */
    private record Graph(Map<Object, Object> managed, List<Runnable> references) {}

    <E> E merge(E detached) {
        Graph graph = new Graph(new IdentityHashMap<>(), new ArrayList<>());
        E managed = merge(detached, graph);
        graph.references().forEach(Runnable::run);
        return managed;
    }

    @SuppressWarnings("unchecked") // a copy and its managed object are of one class
    private <E> E merge(E detached, Graph graph) {
        Object known = graph.managed().get(detached);
        if (known != null) {
            return (E) known;
        }
        if (context.stateOf(detached) != null) {
            return detached;
        }
        EntityEntries<E, ?> entries = context.entriesOf(detached);
        E managed = mergeColumns(detached, entries);
        graph.managed().put(detached, managed);
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            mergeRelated(relation, detached, managed, graph);
        }
        return managed;
    }

    private void mergeRelated(MappedRelation<?, ?> relation, Object detached, Object managed, Graph graph) {
        boolean isMergedAlong = relation.relation().options().cascades(Cascade.SAVE);
        if (relation.kind() == RelationKind.OWNING_ONE) {
            ToOne<?, ?> toOne = (ToOne<?, ?>) relation.relation();
            Object target = context.relationships().fields().target(detached, toOne);
            if (isMergedAlong && target != null) {
                refer(relation, toOne, managed, merge(target, graph));
            } else if (target != null) {
                graph.references().add(() -> referToMerged(relation, toOne, managed, target, graph));
            } else if (toOne.isDirect()) {
                refer(relation, toOne, managed, null);
            }
        } else if (isMergedAlong && relation.isToMany()) {
            mergeElements(relation, detached, managed, graph);
        } else if (isMergedAlong) {
            mergePartner(relation, (ToOne<?, ?>) relation.relation(), detached, managed, graph);
        }
    }

    /** A key alone came with the columns; what it does not say is an entity that is held directly, or one without a key. */
    private void referToMerged(
            MappedRelation<?, ?> relation, ToOne<?, ?> toOne, Object managed, Object target, Graph graph) {
        Object merged = graph.managed().get(target);
        if (merged == null && context.stateOf(target) == null) {
            Object key = context.relationships().fields().key(target);
            if (key != null && !toOne.isDirect()) {
                return;
            }
            merged = key == null ? null : find(toOne, key);
        }
        // nobody's object stays the target, for the flush to say so if nobody adds it until then
        refer(relation, toOne, managed, merged == null ? target : merged);
    }

    private <T> @Nullable T find(ToOne<?, T> toOne, Object key) {
        return find(toOne.target(), key);
    }

    @SuppressWarnings("unchecked") // the key is that of an entity of the table
    private <T, K> @Nullable T find(EntityTable<T, K> table, Object key) {
        return entities.find(table, (K) key);
    }

    private void refer(MappedRelation<?, ?> relation, ToOne<?, ?> toOne, Object managed, @Nullable Object after) {
        Relationships relationships = context.relationships();
        Object before = relationships.sides().known(managed, toOne);
        relationships.fields().refer(managed, toOne, after);
        relationships.following().moved(relation, managed, before, after);
    }

    private void mergeElements(MappedRelation<?, ?> relation, Object detached, Object managed, Graph graph) {
        RelationFields fields = context.relationships().fields();
        Object field = fields.get(detached, relation.relation());
        RelatedElements<Object> own = Objects.requireNonNull(fields.elements(managed, relation.relation()));
        if (own.isQueried()) {
            for (Object element : RelationFields.content(relation.relation(), field)) {
                own.append(merge(element, graph));
            }
        } else if (isTold(field)) {
            List<Object> elements = new ArrayList<>();
            for (Object element : RelationFields.content(relation.relation(), field)) {
                elements.add(merge(element, graph));
            }
            own.replaceAll(elements);
        }
    }

    private void mergePartner(
            MappedRelation<?, ?> relation, ToOne<?, ?> toOne, Object detached, Object managed, Graph graph) {
        RelationFields fields = context.relationships().fields();
        Object partner = fields.target(detached, toOne);
        if (partner != null) {
            refer(relation, toOne, managed, merge(partner, graph));
        } else if (isToldEmpty(fields.get(detached, toOne))) {
            fields.reference(managed, toOne).set(null);
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
