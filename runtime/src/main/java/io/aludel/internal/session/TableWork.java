package io.aludel.internal.session;

import io.aludel.EntityListener;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.engine.EntityListeners;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.TableKeys;
import io.aludel.internal.persist.TableReference;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ToOne;
import io.aludel.mapping.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a flush has to write to one table. */
final class TableWork<E, K> {
    private final EntityEntries<E, K> entries;
    private final List<EntityState<E>> inserts = new ArrayList<>();
    private final List<EntityState<E>> updates = new ArrayList<>();
    private final List<EntityState<E>> deletes = new ArrayList<>();
    private List<Replacements.Replacement<E>> replacements = List.of();
    private ColumnSet changedUniques = ColumnSet.EMPTY;

    TableWork(EntityEntries<E, K> entries) {
        this.entries = entries;
    }

    EntityEntries<E, K> entries() {
        return entries;
    }

    List<EntityState<E>> inserts() {
        return inserts;
    }

    List<EntityState<E>> updates() {
        return updates;
    }

    List<EntityState<E>> deletes() {
        return deletes;
    }

    /** Returns the new objects that take the rows of deleted ones; they are neither inserts nor deletes. */
    List<Replacements.Replacement<E>> replacements() {
        return replacements;
    }

    /** Finds the new objects that have the keys of deleted ones. */
    void findReplacements(Map<Object, ColumnSet> explicitNulls) {
        replacements = Replacements.take(entries.mapped(), inserts, deletes, explicitNulls);
    }

    /** Returns whether an update changes a column of a unique key. */
    boolean isChangingUniques() {
        return !changedUniques.isEmpty();
    }

    /** Returns whether an update changes the primary key, or another one that a table of the flush refers to. */
    boolean changesReferencedKeys(List<TableWork<?, ?>> works) {
        if (changedUniques.isEmpty()) {
            return false;
        }
        TableKeys keys = entries.mapped().keys();
        ColumnSet referenced = ColumnSet.first(entries.mapped().table().keyColumnCount());
        ReferencedKeys byTable = new ReferencedKeys(works);
        for (String table : keys.names()) {
            for (List<String> names : byTable.of(table)) {
                int[] positions = keys.positions(names);
                referenced = positions == null ? referenced : referenced.union(ColumnSet.of(positions));
            }
        }
        return changedUniques.intersects(referenced);
    }

    /** Returns the object that an object refers to by a relationship, where that is known without loading it. */
    @Nullable
    Object target(EntityState<E> state, TableReference reference) {
        ToOne<?, ?> relation = reference.relation();
        Object related = relation == null ? null : entries.mapper().related(state.entity, relation.index());
        return related instanceof Reference<?> held ? held.target() : related;
    }

    int size() {
        return inserts.size() + updates.size() + deletes.size();
    }

    /** Collects the persistent entities that were changed or marked to be deleted. */
    void collectPersistent() {
        entries.collectModified(updates);
        if (entries.hasRemoved()) {
            updates.removeIf(state -> state.status == EntityStatus.REMOVED);
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<E> state = entries.identityMap().at(i);
                if (state.status == EntityStatus.REMOVED) {
                    deletes.add(state);
                }
            }
        }
        updates.removeIf(state -> !isWritten(entries.mapper().changes(state)));
    }

    private boolean isWritten(ColumnSet changes) {
        ColumnSet unique = entries.mapped().keys().uniqueColumns();
        if (changes.intersects(unique)) {
            changedUniques = changedUniques.union(changes.intersection(unique));
        }
        return entries.mapped().isWritten(changes);
    }

    /** Returns whether entities of the table have life-cycle methods or listeners that are called before they are written. */
    boolean isCalling(EntityListeners listeners) {
        return entries.mapper().callsBeforeWriting()
                || !listeners.of(entries.mapped().table().entityType()).isEmpty();
    }

    /** Calls the life-cycle methods and listeners for each entity that {@code called} does not have yet. */
    void callBefore(Engine engine, Set<Object> called) {
        EntityMapper<E, K> mapper = entries.mapper();
        List<EntityListener<E>> listeners =
                engine.listeners().of(entries.mapped().table().entityType());
        for (EntityState<E> state : inserts) {
            if (called.add(state)) {
                mapper.beforeInsert(state.entity);
                listeners.forEach(listener -> listener.beforeInsert(state.entity));
            }
        }
        for (EntityState<E> state : updates) {
            if (called.add(state)) {
                mapper.beforeUpdate(state.entity);
                listeners.forEach(listener -> listener.beforeUpdate(state.entity));
            }
        }
        for (EntityState<E> state : deletes) {
            if (called.add(state)) {
                mapper.beforeDelete(state.entity);
                listeners.forEach(listener -> listener.beforeDelete(state.entity));
            }
        }
    }

    /**
     * Refuses to update or delete what has lost its key or version: nobody could find the row. An orphan loses the reference to
     * its owner, which may be its key; its row is found by what was read.
     */
    void requireIdentities() {
        MappedTable<E, K> mapped = entries.mapped();
        inserts.forEach(state -> mapped.requireLoaded(state.entity));
        for (EntityState<E> state : updates) {
            mapped.requireIdentity(state.entity, "updated");
        }
        if (!mapped.hasReferenceInKey()) {
            deletes.forEach(state -> mapped.requireIdentity(state.entity, "deleted"));
        }
    }

    void validate(Violations violations) {
        inserts.forEach(state -> entries.mapper().validate(state.entity, violations));
        updates.forEach(state -> entries.mapper().validate(state.entity, violations));
    }
}
