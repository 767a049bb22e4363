package io.aludel.tests.mapper;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import java.util.List;

/** One result on its way into an identity map, as a session would read it. */
final class Result<E> extends Loading<E> {
    private final boolean isAllNew;
    private final boolean refreshes;

    Result(IdentityMap<E> known, List<? super E> entities, int transaction, boolean isAllNew, boolean refreshes) {
        super(known, entities, transaction);
        this.isAllNew = isAllNew;
        this.refreshes = refreshes;
    }

    @Override
    public boolean isAllNew() {
        return isAllNew;
    }

    @Override
    protected boolean mayRefresh(EntityState<E> state) {
        return refreshes;
    }

    @Override
    protected void refreshed(EntityState<E> state) {}
}
