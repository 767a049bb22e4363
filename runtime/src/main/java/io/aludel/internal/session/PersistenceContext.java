package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which objects a session knows: the persistent ones by table and key, the pending ones by themselves. */
final class PersistenceContext {
    /** Most sessions end without an object in the rarer maps, and a map of the default size is cleared slot by slot. */
    static final int FEW = 1;

    private final Engine engine;
    private final boolean watching;
    private final Map<Class<?>, EntityEntries<?, ?>> entries = new HashMap<>();
    private final PendingEntities pending = new PendingEntities();
    private final IdentityHashMap<Object, EntityState<?>> deleted = new IdentityHashMap<>(FEW);
    private final IdentityHashMap<Object, ColumnSet> explicitNulls = new IdentityHashMap<>(FEW);

    private @Nullable Relationships relationships;
    private boolean hasRelations;

    /**
     * Starts without objects.
     *
     * @param watching whether changes of objects matter, which they do not in a session that only reads
     */
    PersistenceContext(Engine engine, boolean watching) {
        this.engine = engine;
        this.watching = watching;
    }

    @SuppressWarnings("unchecked") // the map's keys are the entity classes of its values
    <E, K> EntityEntries<E, K> entries(EntityTable<E, K> table) {
        EntityEntries<?, ?> found = entries.get(table.entityType());
        return found == null ? create(engine.mapped(table)) : (EntityEntries<E, K>) found;
    }

    @SuppressWarnings("unchecked") // the map's keys are the entity classes of its values
    <E> EntityEntries<E, ?> entriesOf(E entity) {
        EntityEntries<?, ?> found = entries.get(entity.getClass());
        return found == null ? create(engine.mappedFor(entity)) : (EntityEntries<E, ?>) found;
    }

    /** Returns the entries of a table, and of those below it in a hierarchy, as far as the session knows entities of them. */
    List<EntityEntries<?, ?>> entriesWithin(EntityTable<?, ?> table) {
        EntityEntries<?, ?> own = entries.get(table.entityType());
        Hierarchy<?> several =
                table.lineage() == null ? null : engine.mapped(table).polymorphism();
        if (several == null) {
            return own == null ? List.of() : List.of(own);
        }
        List<EntityEntries<?, ?>> within = new ArrayList<>();
        for (Hierarchy.Member<?, ?> member : several.members()) {
            EntityEntries<?, ?> known = entries.get(member.mapped().table().entityType());
            if (known != null) {
                within.add(known);
            }
        }
        return within;
    }

    /** Returns the state of the persistent entity with a key, of whatever class below the table's it is, or null. */
    @SuppressWarnings("unchecked") // an entity below is a subclass
    <E> @Nullable EntityState<? extends E> find(EntityTable<E, ?> table, Object key) {
        if (table.lineage() == null) {
            EntityEntries<?, ?> own = entries.get(table.entityType());
            return own == null ? null : (EntityState<E>) own.find(key);
        }
        for (EntityEntries<?, ?> each : entriesWithin(table)) {
            EntityState<?> state = each.find(key);
            if (state != null) {
                return (EntityState<? extends E>) state;
            }
        }
        return null;
    }

    /** Returns the state of the entity that is to be inserted with a key, of whatever class below the table's it is, or null. */
    @SuppressWarnings("unchecked") // an entity below is a subclass
    <E, K> @Nullable EntityState<? extends E> findPending(EntityTable<E, K> table, K key) {
        for (EntityEntries<?, ?> each : entriesWithin(table)) {
            EntityState<?> state = ((EntityEntries<?, K>) each).findPending(key);
            if (state != null) {
                return (EntityState<? extends E>) state;
            }
        }
        return null;
    }

    private <E, K> EntityEntries<E, K> create(MappedTable<E, K> mapped) {
        EntityEntries<E, K> created = new EntityEntries<>(mapped, watching);
        entries.put(mapped.table().entityType(), created);
        hasRelations |= mapped.hasRelations();
        return created;
    }

    /** Says who knows the relationships of the objects, once, when the session is put together. */
    void connect(Relationships connected) {
        relationships = connected;
    }

    /** Returns who knows the relationships of the objects. */
    Relationships relationships() {
        return Objects.requireNonNull(relationships);
    }

    /** Returns whether there are, or were, objects with relationships. */
    boolean hasRelations() {
        return hasRelations;
    }

    Collection<EntityEntries<?, ?>> all() {
        return entries.values();
    }

    PendingEntities pending() {
        return pending;
    }

    /** Returns whether a flush has something to look at. Allocates nothing when it does not. */
    boolean isDirty() {
        if (!pending.isEmpty() || !relationships().unsaved().changed().isEmpty()) {
            return true;
        }
        for (EntityEntries<?, ?> each : entries.values()) {
            if (each.isDirty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether objects of an entity, or of one below it, may be marked to be deleted. */
    boolean hasRemovedWithin(EntityTable<?, ?> table) {
        for (EntityEntries<?, ?> each : entries.values()) {
            if (each.hasRemoved()
                    && table.entityType().isAssignableFrom(each.mapped().table().entityType())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the objects that a flush of this transaction deleted. */
    Map<Object, EntityState<?>> deleted() {
        return deleted;
    }

    /** Returns the columns in which the INSERT of an object is to send NULL instead of leaving them to the database. */
    Map<Object, ColumnSet> explicitNulls() {
        return explicitNulls;
    }

    /** Returns the to-many relationships that lead to the entities of a table, which have no field for them. */
    List<MappedRelation<?, ?>> linksTo(EntityEntries<?, ?> target) {
        return engine.linksTo(target.mapped().table());
    }

    /** Returns the state of an object that is pending or persistent, or null. */
    @SuppressWarnings("unchecked") // the pending state of an object is of its class
    <E> @Nullable EntityState<E> stateOf(E entity) {
        EntityState<?> added = pending.find(entity);
        if (added != null) {
            return (EntityState<E>) added;
        }
        @SuppressWarnings("unchecked") // the map's keys are the entity classes of its values
        EntityEntries<E, ?> found = (EntityEntries<E, ?>) entries.get(entity.getClass());
        return found == null ? null : found.stateOf(entity);
    }

    /**
     * Returns the state of an object that is pending or persistent.
     *
     * @param verb what is to be done with the object
     * @throws AludelException when it is neither
     */
    <E> EntityState<E> required(E entity, String verb) {
        EntityState<E> state = stateOf(entity);
        if (state == null) {
            throw notHeld(entity, verb);
        }
        return state;
    }

    static AludelException notHeld(Object entity, String verb) {
        return new AludelException(
                "Cannot " + verb + " the " + entity.getClass().getSimpleName()
                        + ": it is not persisted in this session. Add it, or read it with find or a query first");
    }

    /** Forgets what concerned the transaction alone, which has ended. */
    void forgetTransaction() {
        deleted.clear();
        explicitNulls.clear();
    }

    /** Makes every object be read again when it is asked for next. */
    void forgetReading() {
        for (EntityEntries<?, ?> each : entries.values()) {
            for (int i = 0; i < each.identityMap().size(); i++) {
                each.identityMap().at(i).transaction = 0;
            }
        }
    }

    /** Says that an object is not the session's any more, which the caller sees to. */
    <E> void detached(EntityState<E> state) {
        state.status = EntityStatus.DETACHED;
        explicitNulls.remove(state.entity);
        EntityEntries<E, ?> known = entriesOf(state.entity);
        if (known.mapped().isLazy()) {
            relationships().detached(known, state);
        }
    }

    /** Forgets all objects. */
    void clear() {
        for (EntityEntries<?, ?> each : entries.values()) {
            detachAll(each);
        }
        pending.states().forEach(this::detached);
        relationships().unsaved().forget();
        pending.clear();
        deleted.clear();
        explicitNulls.clear();
    }

    private <E> void detachAll(EntityEntries<E, ?> entries) {
        if (entries.mapped().isLazy()) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<E> state = entries.identityMap().at(i);
                state.status = EntityStatus.DETACHED;
                relationships().detached(entries, state);
            }
        }
        entries.clear();
    }
}
