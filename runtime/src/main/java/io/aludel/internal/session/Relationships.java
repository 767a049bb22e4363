package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.collection.ElementOwner;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.collection.RelatedList;
import io.aludel.internal.collection.RelatedMap;
import io.aludel.internal.collection.RelatedSet;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToMany;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of the objects that a session knows: puts references and collections of its own into their fields, and hands
 * what the application does to these to the parts that load, keep both sides in agreement, and save along.
 */
final class Relationships implements ElementOwner {
    private final SessionGuard guard;
    private final PersistenceContext context;
    private final RelationFields fields;
    private final BackReferences sides;
    private final RelatedLoading loading;
    private final Consumer<Object> adding;
    private final Set<RelatedElements<?>> changed = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Map<Object, Relation<?, ?>> leavers = new LinkedHashMap<>(0);

    /**
     * Makes the relationships of a session.
     *
     * @param adding adds an object to the session
     */
    Relationships(
            SessionGuard guard,
            PersistenceContext context,
            RelationFields fields,
            BackReferences sides,
            RelatedLoading loading,
            Consumer<Object> adding) {
        this.guard = guard;
        this.context = context;
        this.fields = fields;
        this.sides = sides;
        this.loading = loading;
        this.adding = adding;
    }

    RelationFields fields() {
        return fields;
    }

    RelatedLoading loading() {
        return loading;
    }

    BackReferences sides() {
        return sides;
    }

    /** Returns the collections that may differ from what the database has. */
    Set<RelatedElements<?>> changed() {
        return changed;
    }

    /** Returns the objects that left a relationship which deletes orphans. They may have come back, or gone elsewhere. */
    Map<Object, Relation<?, ?>> leavers() {
        return leavers;
    }

    // ---- objects that come and go

    /** Takes an object that was read, as one of a group. */
    <E> void loaded(EntityEntries<E, ?> entries, EntityState<E> state, SessionGroup group) {
        group.add(state);
        install(entries, state, true);
    }

    /** Takes an object that is to be inserted. */
    <E> void added(EntityEntries<E, ?> entries, EntityState<E> state) {
        new SessionGroup(this, List.of()).add(state);
        install(entries, state, false);
    }

    private <E> void install(EntityEntries<E, ?> entries, EntityState<E> state, boolean isStored) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            install(entries.mapper(), state, relation, isStored);
        }
    }

    private <E, T> void install(
            EntityMapper<E, ?> mapper, EntityState<E> state, MappedRelation<E, T> relation, boolean isStored) {
        Object field = mapper.related(state.entity, relation.index());
        mapper.install(state, relation.index(), installed(state, relation, field, isStored));
    }

    private <T> @Nullable Object installed(
            EntityState<?> state, MappedRelation<?, T> relation, @Nullable Object field, boolean isStored) {
        if (relation.relation() instanceof ToMany<?, T> toMany) {
            return collection(relation, elements(state, toMany, field, isStored));
        }
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        return toOne.isDirect() ? field : reference(state, toOne, relation.kind(), field, isStored);
    }

    @SuppressWarnings("unchecked") // the field's elements are of the relationship's type
    private <T> RelatedElements<T> elements(
            EntityState<?> state, ToMany<?, T> relation, @Nullable Object field, boolean isStored) {
        return isStored
                ? RelatedElements.unloaded(state, relation, this)
                : RelatedElements.unstored(
                        state, relation, this, (Collection<? extends T>) RelationFields.content(relation, field));
    }

    private static <T> RelatedCollection<T> collection(MappedRelation<?, T> relation, RelatedElements<T> elements) {
        return switch (elements.relation().container()) {
            case LIST -> new RelatedList<>(elements);
            case SET -> new RelatedSet<>(elements);
            case MAP -> new RelatedMap<>(elements, keys(relation, elements.relation()));
        };
    }

    private static <T> Function<T, @Nullable Object> keys(MappedRelation<?, T> relation, ToMany<?, T> toMany) {
        EntityMapper<T, ?> mapper = relation.target().mapper();
        String name = toMany.options().mapKey();
        List<Column<?>> columns = mapper.table().columns();
        for (int position = 0; position < columns.size(); position++) {
            if (columns.get(position).name().equals(name)) {
                int column = position;
                return element -> mapper.value(element, column);
            }
        }
        EntityTable<T, ?> table = mapper.table();
        return table::key;
    }

    @SuppressWarnings("unchecked") // the field's reference is of the relationship's type
    private static <T> Reference<T> reference(
            EntityState<?> state, ToOne<?, T> relation, RelationKind kind, @Nullable Object field, boolean isStored) {
        Reference<T> reference = field == null ? new Reference<>(null, null) : (Reference<T>) field;
        EntityState<?> other = reference.owner();
        if (other != null && other != state && other.group != null) {
            reference = new Reference<>(reference.target(), reference.key());
        }
        reference.link(state, relation);
        if (kind == RelationKind.INVERSE_ONE && isStored) {
            reference.unknown();
        }
        return reference;
    }

    /** Makes an object whose row was read again load its relationships again, but for those with unsaved changes. */
    <E> void reloaded(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object field = entries.mapper().installed(state, relation.index());
            if (field instanceof RelatedCollection<?> collection) {
                collection.elements().unload();
            } else if (relation.kind() == RelationKind.INVERSE_ONE && field instanceof Reference<?> reference) {
                reference.unknown();
            } else if (relation.relation() instanceof ToOne<?, ?> toOne && toOne.isDirect()) {
                entries.mapper().install(state, relation.index(), null);
                loading.reread(state, relation);
            }
        }
    }

    /** Forgets what was changed in an object's relationships, and makes them be loaded again. */
    <E> void reset(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object installed = entries.mapper().installed(state, relation.index());
            entries.mapper().install(state, relation.index(), installed);
            if (installed instanceof RelatedCollection<?> collection) {
                collection.elements().reset();
                changed.remove(collection.elements());
            }
        }
        reloaded(entries, state);
    }

    /** Returns an object and all that is reached from it over loaded relationships with a cascade. */
    Collection<Object> reached(Object entity, Cascade cascade) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> inOrder = new ArrayList<>();
        Deque<Object> next = new ArrayDeque<>(List.of(entity));
        for (Object each = next.poll(); each != null; each = next.poll()) {
            if (reached.add(each)) {
                inOrder.add(each);
                for (MappedRelation<Object, ?> relation : fields.relations(each)) {
                    if (relation.relation().options().cascades(cascade)) {
                        next.addAll(fields.loaded(each, relation.relation()));
                    }
                }
            }
        }
        return inOrder;
    }

    /** Ends what the session does for an object's relationships. What is loaded stays readable. */
    <E> void detached(EntityEntries<E, ?> entries, EntityState<E> state) {
        state.group = null;
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (entries.mapper().installed(state, relation.index()) instanceof RelatedCollection<?> collection) {
                collection.elements().detach();
                changed.remove(collection.elements());
            }
        }
    }

    /** Forgets what is to be written. */
    void forget() {
        changed.clear();
        leavers.clear();
    }

    /** Takes back what was changed in collections and not written. New objects keep what they were given. */
    void revert() {
        for (RelatedElements<?> elements : changed) {
            if (elements.state().status != EntityStatus.DETACHED) {
                elements.revert();
            }
        }
        forget();
    }

    /** Makes all relationships that are not changed be loaded again, as they may show what was rolled back. */
    void forgetLoaded() {
        for (EntityEntries<?, ?> entries : context.all()) {
            if (entries.mapped().hasRelations()) {
                forgetLoaded(entries);
            }
        }
    }

    private <E> void forgetLoaded(EntityEntries<E, ?> entries) {
        for (int i = 0; i < entries.identityMap().size(); i++) {
            reloaded(entries, entries.identityMap().at(i));
        }
    }

    // ---- what the application does to references

    void load(Reference<?> reference) {
        guard.enter();
        try {
            loading.load(reference);
        } finally {
            guard.exit();
        }
    }

    <T> void assign(Reference<T> reference, @Nullable T target) {
        guard.enter();
        try {
            MappedRelation<?, ?> relation = relation(reference);
            Object entity = Objects.requireNonNull(reference.owner()).entity;
            Object before = relation.kind() == RelationKind.INVERSE_ONE
                    ? reference.get()
                    : sides.known(entity, (ToOne<?, ?>) relation.relation());
            reference.refer(target);
            moved(relation, entity, before, target);
        } finally {
            guard.exit();
        }
    }

    void assignKey(Reference<?> reference, @Nullable Object key) {
        guard.enter();
        try {
            MappedRelation<?, ?> relation = relation(reference);
            Object entity = Objects.requireNonNull(reference.owner()).entity;
            Object before = sides.known(entity, (ToOne<?, ?>) relation.relation());
            reference.refer(null);
            reference.reset(key);
            Object after = sides.known(entity, (ToOne<?, ?>) relation.relation());
            moved(relation, entity, before, after);
        } finally {
            guard.exit();
        }
    }

    private MappedRelation<?, ?> relation(Reference<?> reference) {
        EntityState<?> owner = Objects.requireNonNull(reference.owner());
        return fields.mapped(owner.entity, Objects.requireNonNull(reference.relation()));
    }

    /** Brings the other side along, and saves along, after a to-one relationship has got another target. */
    void moved(MappedRelation<?, ?> relation, Object entity, @Nullable Object before, @Nullable Object after) {
        if (before == after) {
            return;
        }
        sides.moved(relation, entity, before, after);
        if (before != null) {
            left(relation, entity, before);
        }
        if (after != null && relation.relation().options().cascades(Cascade.SAVE)) {
            adding.accept(after);
        }
    }

    /** Remembers who may be an orphan now: what left the relationship, or what its other side says was left. */
    private void left(MappedRelation<?, ?> relation, Object owner, Object element) {
        if (relation.relation().options().orphanDelete()) {
            leavers.put(element, relation.relation());
        } else if (relation.inverse() != null && relation.inverse().options().orphanDelete()) {
            leavers.put(owner, relation.inverse());
        }
    }

    // ---- what the application does to collections

    @Override
    public void load(RelatedElements<?> elements) {
        guard.enter();
        try {
            loading.load(elements);
        } finally {
            guard.exit();
        }
    }

    @Override
    public void changing(RelatedElements<?> elements) {
        guard.enter();
        try {
            changed.add(elements);
        } finally {
            guard.exit();
        }
    }

    @Override
    public <T> void added(RelatedElements<T> elements, T element) {
        guard.enter();
        try {
            MappedRelation<?, ?> relation = relation(elements);
            if (relation.relation().options().isReadOnly()) {
                return;
            }
            sides.joined(relation, elements.state().entity, element);
            if (relation.relation().options().cascades(Cascade.SAVE)) {
                adding.accept(element);
            }
        } finally {
            guard.exit();
        }
    }

    @Override
    public <T> void removed(RelatedElements<T> elements, T element) {
        guard.enter();
        try {
            MappedRelation<?, ?> relation = relation(elements);
            if (relation.relation().options().isReadOnly()) {
                return;
            }
            sides.parted(relation, elements.state().entity, element);
            left(relation, elements.state().entity, element);
        } finally {
            guard.exit();
        }
    }

    MappedRelation<?, ?> relation(RelatedElements<?> elements) {
        return fields.mapped(elements.state().entity, elements.relation());
    }
}
