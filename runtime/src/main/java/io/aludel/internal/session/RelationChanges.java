package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.annotation.Cascade;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToManyRows;
import io.aludel.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Before a flush: takes note of references and collections that the application put in the place of the session's, adds what can
 * be reached, and refuses what nobody added.
 */
final class RelationChanges {
    private final PersistenceContext context;
    private final Relationships relationships;
    private final Consumer<Object> adding;
    private final UndoLog undo;

    RelationChanges(PersistenceContext context, UndoLog undo, Consumer<Object> adding) {
        this.undo = undo;
        this.context = context;
        this.relationships = context.relationships();
        this.adding = adding;
    }

    /** Brings the session's view of the relationships up to date. */
    void collect() {
        relationships.unsaved().rekeyed().clear();
        for (EntityEntries<?, ?> entries : List.copyOf(context.all())) {
            if (entries.mapped().hasRelations()) {
                collectStored(entries);
            }
        }
        // the list grows while objects are added
        List<EntityState<?>> pending = context.pending().states();
        int attached = 0;
        for (int i = 0; i < pending.size(); i++) {
            if (i == attached) {
                attached = pending.size();
                attachTargets(pending.subList(i, attached));
            }
            collectPending(pending.get(i));
        }
        for (RelatedElements<?> elements : List.copyOf(relationships.unsaved().changed())) {
            if (!elements.relation().options().isReadOnly()) {
                requireKnown(elements);
            }
        }
    }

    private <E> void collectStored(EntityEntries<E, ?> entries) {
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        modified.removeIf(state -> state.status != EntityStatus.PERSISTENT);
        attachTargets(entries, modified);
        for (EntityState<E> state : modified) {
            collect(entries, state);
            if (!state.key().equals(entries.mapper().key(state.entity))) {
                rekeyed(entries, state);
            }
        }
    }

    private void attachTargets(List<EntityState<?>> states) {
        Map<EntityEntries<?, ?>, List<EntityState<?>>> holding = new LinkedHashMap<>(0);
        for (EntityState<?> state : states) {
            EntityEntries<?, ?> entries = context.entriesOf(state.entity);
            if (entries.mapped().hasRelations()) {
                holding.computeIfAbsent(entries, each -> new ArrayList<>()).add(state);
            }
        }
        holding.forEach(this::attachTargets);
    }

    /** What is saved along is added to the session itself. */
    private void attachTargets(EntityEntries<?, ?> entries, List<? extends EntityState<?>> states) {
        for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
            if (relation.relation() instanceof ToOne<?, ?> toOne
                    && toOne.isDirect()
                    && !toOne.options().cascades(Cascade.SAVE)) {
                relationships.loading().attach(states, relation);
            }
        }
    }

    /** Takes note of an object that gets another key: what refers to it is loaded, to follow. */
    private <E> void rekeyed(EntityEntries<E, ?> entries, EntityState<E> state) {
        relationships.unsaved().rekeyed().add(state);
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (relation.kind() == RelationKind.OWNING_ONE
                    || relation.relation().options().isReadOnly()) {
                continue;
            }
            if (relation.relation() instanceof ToManyRows<?, ?> rows) {
                relationships.queried().requireNoneToFollow(state, rows);
            } else {
                relationships.loading().loadFor(List.of(state), relation);
            }
        }
    }

    private <E> void collectPending(EntityState<E> state) {
        EntityEntries<E, ?> entries = context.entriesOf(state.entity);
        if (entries.mapped().hasRelations()) {
            collect(entries, state);
        }
    }

    private <E> void collect(EntityEntries<E, ?> entries, EntityState<E> state) {
        EntityMapper<E, ?> mapper = entries.mapper();
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object installed = mapper.installed(state, relation.index());
            Object field = mapper.related(state.entity, relation.index());
            if (field != installed) {
                replaced(mapper, state, relation, installed, field);
            }
            if (relation.kind() == RelationKind.OWNING_ONE) {
                requireKnown(state.entity, relation);
            }
        }
    }

    private <E> void replaced(
            EntityMapper<E, ?> mapper,
            EntityState<E> state,
            MappedRelation<E, ?> relation,
            @Nullable Object installed,
            @Nullable Object field) {
        if (installed instanceof RelatedCollection<?> collection) {
            mapper.install(state, relation.index(), installed);
            replaceElements(collection.elements(), field);
            return;
        }
        ToOne<?, ?> toOne = (ToOne<?, ?>) relation.relation();
        if (toOne.isDirect()) {
            mapper.install(state, relation.index(), field);
            undo.add(() -> {
                if (state.status != EntityStatus.DETACHED) {
                    mapper.install(state, relation.index(), installed);
                }
            });
            relationships.following().moved(relation, state.entity, installed, field);
        } else {
            // the session's reference stays, and gets what the application's refers to
            mapper.install(state, relation.index(), installed);
            Reference<?> given = field == null ? new Reference<>(null, null) : (Reference<?>) field;
            assign((Reference<?>) Objects.requireNonNull(installed), given);
        }
    }

    @SuppressWarnings("unchecked") // both references are of one field
    private static <T> void assign(Reference<T> reference, Reference<?> given) {
        Object target = given.target();
        if (target == null) {
            reference.setId(given.key());
        } else {
            reference.set((T) target);
        }
    }

    @SuppressWarnings("unchecked") // both collections are of one field
    private static <T> void replaceElements(RelatedElements<T> elements, @Nullable Object field) {
        Relation<?, ?> relation = elements.relation();
        if (elements.isQueried()) {
            throw new AludelException(
                    relation + " of the "
                            + relation.table().entityType().getSimpleName() + " with the key "
                            + elements.state().key()
                            + " was replaced: a Many is not loaded to be compared, so add to the one that is there and remove from it");
        }
        if (field == null) {
            throw new AludelException(relation + " of the "
                    + relation.table().entityType().getSimpleName() + " with the key "
                    + elements.state().key()
                    + " was set to null: to empty the collection, clear it");
        }
        elements.replaceAll((Collection<? extends T>) RelationFields.content(relation, field));
    }

    // ---- what is referred to has to be there

    private void requireKnown(Object entity, MappedRelation<?, ?> relation) {
        Object target = relationships.fields().target(entity, (ToOne<?, ?>) relation.relation());
        if (target != null) {
            requireKnown(relation, entity, target);
            if (context.stateOf(target) == null) {
                // one row is one object: a detached one stands for its key
                relationships.fields().referToKey(entity, (ToOne<?, ?>) relation.relation(), target);
            }
        }
    }

    private void requireKnown(RelatedElements<?> elements) {
        MappedRelation<?, ?> relation = relationships.fields().relation(elements);
        for (Object element : List.copyOf(elements.additions())) {
            requireKnown(relation, elements.state().entity, element);
        }
    }

    private void requireKnown(MappedRelation<?, ?> relation, Object entity, Object target) {
        EntityState<?> state = context.stateOf(target);
        if (state == null && relation.relation().options().cascades(Cascade.SAVE)) {
            adding.accept(target);
            return;
        }
        if (state == null && (!relationships.fields().hasKey(target) || relation.isToMany())) {
            throw new AludelException(relation + " of " + described(entity) + " refers to a "
                    + target.getClass().getSimpleName()
                    + " that the session does not hold: add it to the session, or let"
                    + " the relationship add it with cascade = SAVE");
        }
    }

    private String described(Object entity) {
        Object key = relationships.fields().key(entity);
        return "the " + entity.getClass().getSimpleName() + (key == null ? "" : " with the key " + key);
    }
}
