package io.aludel.mapping;

import java.util.List;

/**
 * One result on its way into a session: the map of what is known already, and where the entities go. Made by the session,
 * used by generated mappers. Confined to the session's thread.
 *
 * @param <E> the entity type
 */
public abstract class Loading<E> {
    private final IdentityMap<E> known;
    private final List<? super E> entities;
    private final int transaction;

    /** Starts a result. */
    protected Loading(IdentityMap<E> known, List<? super E> entities, int transaction) {
        this.known = known;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Returns the entities of the table that the session knows. */
    public final IdentityMap<E> known() {
        return known;
    }

    /** Returns whether each row is another entity and none is known yet, so that nothing needs looking up. */
    public abstract boolean isAllNew();

    /** Takes an entity that was read for the first time. */
    public final void loaded(EntityState<E> state) {
        state.transaction = transaction;
        known.add(state);
        entities.add(state.entity);
    }

    /** Returns whether a known entity has to take its columns from the row again. */
    public final boolean refreshes(EntityState<E> state) {
        return state.transaction != transaction && mayRefresh(state);
    }

    /** Decides on an entity that an earlier transaction read: it keeps unsaved changes. */
    protected abstract boolean mayRefresh(EntityState<E> state);

    /** Takes an entity that was known; {@code refreshed} when its columns were read from this row. */
    public final void known(EntityState<E> state, boolean refreshed) {
        if (refreshed) {
            state.transaction = transaction;
            refreshed(state);
        }
        entities.add(state.entity);
    }

    /** Takes note of a known entity whose columns were read again. */
    protected abstract void refreshed(EntityState<E> state);
}
