package io.aludel.internal.query;

import io.aludel.AludelException;
import io.aludel.DataException;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.EntityMapper;
import io.aludel.sql.Fetch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entities that no session knows. */
public final class DetachedRows implements EntityRows {
    /** The only instance there has to be. */
    public static final DetachedRows INSTANCE = new DetachedRows();

    private DetachedRows() {}

    @Override
    public <E, K> void readAll(MappedTable<E, K> mapped, ResultSet rows, List<? super E> entities, boolean distinct)
            throws SQLException {
        try {
            if (!mapped.hasRelations() && mapped.polymorphism() == null) {
                mapped.requireReadableWithoutSession();
                mapped.mapper().readAll(rows, entities);
                return;
            }
            while (rows.next()) {
                entities.add(entity(mapped, rows, 1));
            }
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
    }

    @Override
    public <E, K> @Nullable E read(MappedTable<E, K> mapped, ResultSet row, int first) throws SQLException {
        try {
            return mapped.mapper().readKey(row, first) == null ? null : entity(mapped, row, first);
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
    }

    @Override
    public <E, K> E readFound(MappedTable<E, K> mapped, ResultSet row) throws SQLException {
        try {
            return entity(mapped, row, 1);
        } catch (DataException failure) {
            throw mapped.unreadable(failure);
        }
    }

    private static <E> E entity(MappedTable<E, ?> mapped, ResultSet row, int first) throws SQLException {
        Hierarchy<E> several = mapped.polymorphism();
        if (several == null) {
            return entity(mapped, mapped.mapper(), row, first);
        }
        return member(several.member(row, first), row, first);
    }

    private static <S> S member(Hierarchy.Member<S, ?> member, ResultSet row, int first) throws SQLException {
        return entity(member.mapped(), member.mapper(), row, first);
    }

    private static <S> S entity(MappedTable<S, ?> mapped, EntityMapper<S, ?> mapper, ResultSet row, int first)
            throws SQLException {
        mapped.requireReadableWithoutSession();
        return DetachedRelations.install(mapped, mapper.read(row, first));
    }

    @Override
    public EntityRows forResult(AppliedFilters filters) {
        return this;
    }

    @Override
    public void override(List<Fetch<?, ?>> fetches) {
        throw new AludelException(
                "fetch(..) fills relationships of objects that a session holds: run the statement in a"
                        + " session (Database.read or Database.transaction), not on the database itself");
    }

    @Override
    public void fetch(List<?> entities, Fetch<?, ?> fetch, @Nullable BoundStatement owners) {
        override(List.of(fetch));
    }

    @Override
    public void load(List<?> entities, List<DeferredColumn> columns) {
        throw new AludelException(
                "fetch(" + columns.get(0) + ") loads into objects that a session holds: run the statement in a"
                        + " session (Database.read or Database.transaction), or select the column itself");
    }

    @Override
    public void fill(IdentityHashMap<Object, List<Object>> related, Fetch<?, ?> fetch) {
        override(List.of(fetch));
    }

    @Override
    public void finish() {}

    @Override
    public EntityRows forStream() {
        return this;
    }

    @Override
    public void release() {}
}
