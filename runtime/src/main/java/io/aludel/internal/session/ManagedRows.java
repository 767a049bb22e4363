package io.aludel.internal.session;

import io.aludel.DataException;
import io.aludel.EntityListener;
import io.aludel.internal.engine.EntityListeners;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.query.DetachedRows;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.sql.Fetch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entities that the session holds: one object per row, with the unsaved changes that it has. */
final class ManagedRows implements EntityRows {
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final EntityListeners listeners;
    private final AppliedFilters filters;
    private final @Nullable StreamedEntities streamed;
    private final @Nullable ResultGroups groups;

    /**
     * Makes what reads rows for a session.
     *
     * @param filters which rows there are for what is loaded along with others
     */
    ManagedRows(
            PersistenceContext context,
            SessionTransaction transaction,
            EntityListeners listeners,
            AppliedFilters filters) {
        this(context, transaction, listeners, filters, null, null);
    }

    private ManagedRows(
            PersistenceContext context,
            SessionTransaction transaction,
            EntityListeners listeners,
            AppliedFilters filters,
            @Nullable StreamedEntities streamed,
            @Nullable ResultGroups groups) {
        this.context = context;
        this.transaction = transaction;
        this.listeners = listeners;
        this.filters = filters;
        this.streamed = streamed;
        this.groups = groups;
    }

    /** Returns what makes the entities of one result, for which the filters of the session hold. */
    EntityRows forResult() {
        return forResult(filters);
    }

    @Override
    public EntityRows forResult(AppliedFilters inForce) {
        return new ManagedRows(context, transaction, listeners, inForce, null, groups(inForce));
    }

    private ResultGroups groups(AppliedFilters inForce) {
        return new ResultGroups(context.relationships(), inForce);
    }

    @Override
    public void override(List<Fetch<?, ?>> fetches) {
        if (groups != null) {
            groups.override(fetches);
        }
    }

    @Override
    public void fetch(List<?> entities, Fetch<?, ?> fetch, @Nullable BoundStatement owners) {
        context.relationships().loading().fetch(entities, fetch, owners, filters);
    }

    @Override
    public void load(List<?> entities, List<DeferredColumn> columns) {
        context.relationships().deferred().load(entities, columns);
    }

    @Override
    public void fill(IdentityHashMap<Object, List<Object>> related, Fetch<?, ?> fetch) {
        context.relationships().loading().fill(related, fetch, filters);
    }

    @Override
    public void finish() {
        if (groups != null) {
            groups.finish();
        }
    }

    @Override
    public EntityRows forStream() {
        return new ManagedRows(
                context, transaction, listeners, filters, new StreamedEntities(context), groups(filters));
    }

    @Override
    public <E, K> void readAll(MappedTable<E, K> mapped, ResultSet rows, List<? super E> entities, boolean distinct)
            throws SQLException {
        if (mapped.polymorphism() != null) {
            readEach(mapped, rows, entities);
            return;
        }
        EntityEntries<E, K> entries = context.entries(mapped.table());
        boolean allNew = distinct && entries.isEmpty();
        if (allNew && !entries.isWatched() && !mapped.isLazy()) {
            readStateless(entries, rows, entities);
            return;
        }
        int known = entries.identityMap().size();
        try {
            mapped.mapper()
                    .loadAll(
                            rows,
                            new SessionLoading<>(
                                    entries, entities, transaction.number(), allNew, context.relationships()));
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
        loaded(entries, known);
    }

    private <E, K> void readEach(MappedTable<E, K> mapped, ResultSet rows, List<? super E> entities)
            throws SQLException {
        while (rows.next()) {
            E entity = read(mapped, rows, 1);
            if (entity != null) {
                entities.add(entity);
            }
        }
    }

    private <E, K> void loaded(EntityEntries<E, K> entries, int from) {
        if (entries.mapped().isLazy()) {
            ResultGroups into = groups == null ? groups(filters) : groups;
            for (int i = from; i < entries.identityMap().size(); i++) {
                into.add(entries, entries.identityMap().at(i));
            }
        }
        callAfterLoad(entries, from);
    }

    private <E, K> void readStateless(EntityEntries<E, K> entries, ResultSet rows, List<? super E> entities)
            throws SQLException {
        List<E> read = new ArrayList<>();
        DetachedRows.INSTANCE.readAll(entries.mapped(), rows, read, true);
        entries.addStateless(read, transaction.number());
        entities.addAll(read);
        List<EntityListener<E>> told = listeners.of(entries.mapped().table().entityType());
        read.forEach(entity -> told.forEach(listener -> listener.afterLoad(entity)));
    }

    private <E, K> void callAfterLoad(EntityEntries<E, K> entries, int from) {
        List<EntityListener<E>> told = listeners.of(entries.mapped().table().entityType());
        if (told.isEmpty()) {
            return;
        }
        for (int i = from; i < entries.identityMap().size(); i++) {
            E entity = entries.identityMap().at(i).entity;
            told.forEach(listener -> listener.afterLoad(entity));
        }
    }

    @Override
    public <E, K> @Nullable E read(MappedTable<E, K> mapped, ResultSet row, int first) throws SQLException {
        try {
            Hierarchy<E> several = mapped.polymorphism();
            if (several == null) {
                return readManaged(mapped, mapped.mapper(), row, first);
            }
            return mapped.mapper().readKey(row, first) == null
                    ? null
                    : readMember(several.member(row, first), row, first);
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
    }

    private <S, K> @Nullable S readMember(Hierarchy.Member<S, K> member, ResultSet row, int first) throws SQLException {
        return readManaged(member.mapped(), member.mapper(), row, first);
    }

    private <E, K> @Nullable E readManaged(
            MappedTable<E, K> mapped, EntityMapper<E, K> mapper, ResultSet row, int first) throws SQLException {
        K key = mapper.readKey(row, first);
        if (key == null) {
            return null;
        }
        EntityEntries<E, K> entries = context.entries(mapped.table());
        EntityState<E> state = entries.find(key);
        if (state == null) {
            state = mapper.load(row, first);
            state.transaction = transaction.number();
            int known = entries.identityMap().size();
            entries.identityMap().add(state);
            loaded(entries, known);
            if (streamed != null) {
                streamed.add(entries, state);
            }
        } else if (state.transaction != transaction.number() && SessionLoading.mayRefresh(entries, state)) {
            mapper.reload(row, first, state);
            state.transaction = transaction.number();
            if (mapped.hasRelations()) {
                context.relationships().reloading().reloaded(entries, state);
            }
        }
        return state.entity;
    }

    @Override
    public <E, K> @Nullable E readFound(MappedTable<E, K> mapped, ResultSet row) throws SQLException {
        return read(mapped, row, 1);
    }

    @Override
    public void release() {
        if (streamed != null) {
            streamed.release();
        }
        if (groups != null) {
            groups.forget();
        }
    }
}
