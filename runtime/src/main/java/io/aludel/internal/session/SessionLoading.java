package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Loading;
import java.util.List;

/** A result on its way into a session. */
final class SessionLoading<E> extends Loading<E> {
    private final EntityEntries<E, ?> entries;
    private final Relationships relationships;
    private final boolean allNew;

    SessionLoading(
            EntityEntries<E, ?> entries,
            List<? super E> entities,
            int transaction,
            boolean allNew,
            Relationships relationships) {
        super(entries.identityMap(), entities, transaction);
        this.entries = entries;
        this.relationships = relationships;
        this.allNew = allNew;
    }

    @Override
    public boolean isAllNew() {
        return allNew;
    }

    @Override
    protected boolean mayRefresh(EntityState<E> state) {
        return mayRefresh(entries, state);
    }

    @Override
    protected void refreshed(EntityState<E> state) {
        if (entries.mapped().hasRelations()) {
            relationships.reloading().reloaded(entries, state);
        }
    }

    /** Unsaved changes stay; so does what is to be deleted. */
    static <E> boolean mayRefresh(EntityEntries<E, ?> entries, EntityState<E> state) {
        return state.status == EntityStatus.PERSISTENT && !entries.isModified(state);
    }
}
