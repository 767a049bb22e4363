package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.collection.ElementOwner;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToManyRows;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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
    private final QueriedRelations queried;
    private final DeferredLoading deferred;
    private final RelationInstalling installing;
    private final Consumer<Object> adding;
    private final Set<RelatedElements<?>> changed = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<EntityState<?>> rekeyed = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final IdentityHashMap<Object, Relation<?, ?>> leavers = new IdentityHashMap<>(0);

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
            QueriedRelations queried,
            DeferredLoading deferred,
            Consumer<Object> adding) {
        this.guard = guard;
        this.context = context;
        this.fields = fields;
        this.sides = sides;
        this.loading = loading;
        this.queried = queried;
        this.deferred = deferred;
        this.adding = adding;
        this.installing = new RelationInstalling(this);
    }

    RelationFields fields() {
        return fields;
    }

    RelatedLoading loading() {
        return loading;
    }

    DeferredLoading deferred() {
        return deferred;
    }

    QueriedRelations queried() {
        return queried;
    }

    BackReferences sides() {
        return sides;
    }

    /** Returns the collections that may differ from what the database has. */
    Set<RelatedElements<?>> changed() {
        return changed;
    }

    /** Returns the objects that left a relationship which deletes orphans. They may have come back, or gone elsewhere. */
    IdentityHashMap<Object, Relation<?, ?>> leavers() {
        return leavers;
    }

    /** Returns the objects whose keys the flush changes, with their relationships loaded. */
    Set<EntityState<?>> rekeyed() {
        return rekeyed;
    }

    /** Takes note of an object that gets another key: what refers to it is loaded, to follow. */
    <E> void rekeyed(EntityEntries<E, ?> entries, EntityState<E> state) {
        rekeyed.add(state);
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (relation.kind() == RelationKind.OWNING_ONE
                    || relation.relation().options().isReadOnly()) {
                continue;
            }
            if (relation.relation() instanceof ToManyRows<?, ?> rows) {
                queried.requireNoneToFollow(state, rows);
            } else {
                loading.loadFor(List.of(state), relation);
            }
        }
    }

    /** Returns the objects that the changes of relationships which are not written yet concern, by identity. */
    Set<Object> unsaved() {
        Set<Object> unsaved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RelatedElements<?> elements : changed) {
            unsaved.add(elements.state().entity);
            unsaved.addAll(elements.additions());
            unsaved.addAll(elements.removals());
        }
        unsaved.addAll(leavers.keySet());
        for (EntityState<?> state : context.pending().states()) {
            for (MappedRelation<Object, ?> relation : fields.relations(state.entity)) {
                if (relation.kind() == RelationKind.OWNING_ONE) {
                    unsaved.addAll(fields.loaded(state.entity, relation.relation()));
                }
            }
        }
        return unsaved;
    }

    // ---- objects that come and go

    /** Takes an object that was read, as one of a group. */
    <E> void loaded(EntityEntries<E, ?> entries, EntityState<E> state, SessionGroup group) {
        group.add(state);
        installing.install(entries, state, true);
    }

    /** Takes an object that is to be inserted. */
    <E> void added(EntityEntries<E, ?> entries, EntityState<E> state) {
        new SessionGroup(this, List.of()).add(state);
        installing.install(entries, state, false);
    }

    /** Makes an object whose row was read again load its relationships again, but for those with unsaved changes. */
    <E> void reloaded(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object field = entries.mapper().installed(state, relation.index());
            unload(relation, field);
            if (relation.relation() instanceof ToOne<?, ?> toOne && toOne.isDirect()) {
                entries.mapper().install(state, relation.index(), null);
                loading.reread(state, relation);
            }
        }
    }

    private static void unload(MappedRelation<?, ?> relation, @Nullable Object field) {
        if (field instanceof RelatedCollection<?> collection) {
            collection.elements().unload();
        } else if (relation.kind() == RelationKind.INVERSE_ONE && field instanceof Reference<?> reference) {
            reference.unknown();
        }
    }

    /** Forgets what was changed in an object's relationships, and makes them be loaded again. */
    <E> void reset(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object installed = entries.mapper().installed(state, relation.index());
            entries.mapper().install(state, relation.index(), installed);
            if (installed instanceof RelatedCollection<?> collection) {
                reset(relation, collection.elements());
            }
        }
        reloaded(entries, state);
    }

    /** Forgets the changes of a collection, but for elements that say themselves that they belong to it. */
    private <T> void reset(MappedRelation<?, ?> relation, RelatedElements<T> elements) {
        List<T> additions = List.copyOf(elements.additions());
        elements.reset();
        changed.remove(elements);
        for (T element : additions) {
            if (relation.kind() == RelationKind.ONE_TO_MANY
                    && relation.inverse() instanceof ToOne<?, ?> toOne
                    && sides.known(element, toOne) == elements.state().entity) {
                elements.addSilently(element);
            }
        }
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
                    if (follows(relation.relation().options(), cascade)) {
                        next.addAll(fields.loaded(each, relation.relation()));
                    }
                }
            }
        }
        return inOrder;
    }

    private static boolean follows(RelationOptions options, Cascade cascade) {
        return options.cascades(cascade) || (cascade == Cascade.DELETE && options.orphanDelete());
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
        rekeyed.clear();
    }

    /** Takes back what was changed in collections and not written. New objects keep what they were given. */
    void revert() {
        for (RelatedElements<?> elements : changed) {
            if (elements.state().status != EntityStatus.DETACHED) {
                elements.revert();
            }
        }
        forget();
        forgetPartners();
    }

    /** Makes inverse references be loaded again: no column of their own says what they were before. */
    private void forgetPartners() {
        for (EntityEntries<?, ?> entries : context.all()) {
            for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
                if (relation.kind() == RelationKind.INVERSE_ONE) {
                    for (int i = 0; i < entries.identityMap().size(); i++) {
                        fields.reference(entries.identityMap().at(i).entity, (ToOne<?, ?>) relation.relation())
                                .unknown();
                    }
                }
            }
        }
    }

    // ---- what the application does to references

    void load(DeferredValue<?> value) {
        guard.enter();
        try {
            deferred.load(value);
        } finally {
            guard.exit();
        }
    }

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
            if (target != null) {
                relation.relation().requireElement(target);
            }
            Object entity = Objects.requireNonNull(reference.owner()).entity;
            Object before = before(reference, relation, entity);
            boolean isLeft = !reference.isEmpty() && target == null;
            reference.refer(target);
            if (isLeft && before == null) {
                leftUnknown(relation, entity);
            }
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
            Object before = before(reference, relation, entity);
            boolean isLeft = !reference.isEmpty() && key == null;
            reference.refer(null);
            reference.reset(key);
            if (isLeft && before == null) {
                leftUnknown(relation, entity);
            }
            Object after = sides.known(entity, (ToOne<?, ?>) relation.relation());
            moved(relation, entity, before, after);
        } finally {
            guard.exit();
        }
    }

    /** Returns the target that a reference is about to lose, as far as it is known. */
    private @Nullable Object before(Reference<?> reference, MappedRelation<?, ?> relation, Object entity) {
        return relation.kind() == RelationKind.INVERSE_ONE
                ? reference.get()
                : sides.known(entity, (ToOne<?, ?>) relation.relation());
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

    /** Remembers an object that has lost a target which nobody has loaded. */
    private void leftUnknown(MappedRelation<?, ?> relation, Object entity) {
        Relation<?, ?> inverse = relation.inverse();
        if (inverse != null && inverse.options().orphanDelete()) {
            leavers.put(entity, inverse);
        }
    }

    /** Takes new objects, which are not to be inserted after all, from the relationships of those that stay. */
    void withdrawn(Collection<Object> entities) {
        Set<Object> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object entity : entities) {
            EntityState<?> state = context.stateOf(entity);
            if (state != null && state.status == EntityStatus.PENDING) {
                leaving.add(entity);
            }
        }
        leaving.forEach(entity -> withdrawn(entity, leaving));
    }

    private void withdrawn(Object entity, Set<Object> leaving) {
        for (MappedRelation<Object, ?> relation : fields.relations(entity)) {
            if (relation.kind() == RelationKind.OWNING_ONE && relation.inverse() != null) {
                Object parent = sides.known(entity, (ToOne<?, ?>) relation.relation());
                if (parent != null && !leaving.contains(parent)) {
                    sides.leave(parent, relation.inverse(), entity);
                }
            } else if (relation.inverse() instanceof ToOne<?, ?>
                    && !relation.relation().options().isReadOnly()) {
                for (Object child : List.copyOf(fields.loaded(entity, relation.relation()))) {
                    if (!leaving.contains(child)) {
                        sides.parted(relation, entity, child);
                    }
                }
            }
        }
        for (RelatedElements<?> elements : List.copyOf(changed)) {
            if (!leaving.contains(elements.state().entity)) {
                withdrawn(elements, entity);
            }
        }
    }

    @SuppressWarnings("unchecked") // an element is compared, and nothing else
    private static <T> void withdrawn(RelatedElements<T> elements, Object entity) {
        if (elements.additions().stream().anyMatch(element -> element == entity)) {
            elements.removeSilently((T) entity);
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

    @Override
    public boolean holds(Object element) {
        return context.stateOf(element) != null;
    }

    @Override
    public <T> Query<T> select(RelatedElements<T> elements) {
        guard.enter();
        try {
            return queried.select(elements);
        } finally {
            guard.exit();
        }
    }

    @Override
    public <T> boolean contains(RelatedElements<T> elements, T element) {
        guard.enter();
        try {
            return queried.contains(elements, element);
        } finally {
            guard.exit();
        }
    }

    MappedRelation<?, ?> relation(RelatedElements<?> elements) {
        return fields.mapped(elements.state().entity, elements.relation());
    }
}
