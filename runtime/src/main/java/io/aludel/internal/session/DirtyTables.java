package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.engine.CascadeReach;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether a flush would write to tables, by the objects of these, or along with other objects. Sends no statement. */
final class DirtyTables {
    private final PersistenceContext context;
    private final CascadeReach reach;

    DirtyTables(PersistenceContext context, CascadeReach reach) {
        this.context = context;
        this.reach = reach;
    }

    /** Returns whether there is work in one of some tables. */
    boolean isAnyOf(Collection<? extends EntityTable<?, ?>> tables) {
        for (EntityTable<?, ?> table : tables) {
            for (EntityEntries<?, ?> entries : context.entriesWithin(table)) {
                if (entries.isDirty()) {
                    return true;
                }
            }
        }
        return hasPending(tables) || (context.hasRelations() && isRelated(tables)) || isReachedByDelete(tables);
    }

    private boolean hasPending(Collection<? extends EntityTable<?, ?>> tables) {
        for (EntityState<?> state : context.pending().states()) {
            for (EntityTable<?, ?> table : tables) {
                if (table.entityType().isInstance(state.entity)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRelated(Collection<? extends EntityTable<?, ?>> tables) {
        for (RelatedElements<?> elements : context.relationships().unsaved().changed()) {
            for (EntityTable<?, ?> table : tables) {
                if (table.root().entityType()
                                == elements.relation().target().root().entityType()
                        || table.entityType().isInstance(elements.state().entity)) {
                    return true;
                }
            }
        }
        for (Object leaver : context.relationships().unsaved().leavers().keySet()) {
            if (reach.ofDelete(context.entriesOf(leaver).mapped(), tables)) {
                return true;
            }
        }
        return isReachedBySave(tables);
    }

    private boolean isReachedByDelete(Collection<? extends EntityTable<?, ?>> tables) {
        for (EntityEntries<?, ?> entries : context.all()) {
            if (entries.hasRemoved() && reach.ofDelete(entries.mapped(), tables)) {
                return true;
            }
        }
        return false;
    }

    /** What was put into a field in the place of the session's own is saved along, which nobody has been told yet. */
    private boolean isReachedBySave(Collection<? extends EntityTable<?, ?>> tables) {
        for (EntityEntries<?, ?> entries : context.all()) {
            if (mayReach(entries.mapped(), tables) && hasReplacedField(entries)) {
                return true;
            }
        }
        for (EntityState<?> state : context.pending().states()) {
            if (isReplacing(state, tables)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayReach(MappedTable<?, ?> mapped, Collection<? extends EntityTable<?, ?>> tables) {
        return mapped.hasRelations() && reach.ofSave(mapped, tables);
    }

    private static <E> boolean hasReplacedField(EntityEntries<E, ?> entries) {
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        for (EntityState<E> state : modified) {
            if (hasReplacedField(entries, state)) {
                return true;
            }
        }
        return false;
    }

    private <E> boolean isReplacing(EntityState<E> state, Collection<? extends EntityTable<?, ?>> tables) {
        EntityEntries<E, ?> entries = context.entriesOf(state.entity);
        return mayReach(entries.mapped(), tables) && hasReplacedField(entries, state);
    }

    private static <E> boolean hasReplacedField(EntityEntries<E, ?> entries, EntityState<E> state) {
        EntityMapper<E, ?> mapper = entries.mapper();
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (mapper.installed(state, relation.index()) != mapper.related(state.entity, relation.index())) {
                return true;
            }
        }
        return false;
    }
}
