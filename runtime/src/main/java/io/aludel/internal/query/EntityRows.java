package io.aludel.internal.query;

import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.DeferredColumn;
import io.aludel.sql.Fetch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entities of rows. */
public interface EntityRows {
    /**
     * Reads all rows of a result that has the entity's columns and nothing else.
     *
     * @param distinct whether each row is known to be another entity
     */
    <E, K> void readAll(MappedTable<E, K> mapped, ResultSet rows, List<? super E> entities, boolean distinct)
            throws SQLException;

    /** Reads one entity from a row, or null when the row has none (its key is NULL). */
    <E, K> @Nullable E read(MappedTable<E, K> mapped, ResultSet row, int first) throws SQLException;

    /** Reads the entity of a row that is known to have one, from JDBC index 1 on. */
    <E, K> @Nullable E readFound(MappedTable<E, K> mapped, ResultSet row) throws SQLException;

    /**
     * Returns what makes the entities of one result, which {@link #finish} ends.
     *
     * @param filters which rows there are for what is loaded along with them
     */
    EntityRows forResult(AppliedFilters filters);

    /**
     * Says how relationships of the result's entities are loaded, in place of what the mapping says.
     *
     * @throws io.aludel.AludelException when no session is there to load them
     */
    void override(List<Fetch<?, ?>> fetches);

    /**
     * Loads a relationship of entities that were read, as far as it is not loaded, and what follows.
     *
     * @param owners the statement that finds the entities' keys, to be used as a subquery, or null when they are named
     */
    void fetch(List<?> entities, Fetch<?, ?> fetch, @Nullable BoundStatement owners);

    /**
     * Loads deferred columns of entities that were read, as far as they are not loaded.
     *
     * @throws io.aludel.AludelException when no session is there to load them
     */
    void load(List<?> entities, List<DeferredColumn> columns);

    /** Takes the related entities that the statement itself returned, by entity; an empty list where there are none. */
    void fill(IdentityHashMap<Object, List<Object>> related, Fetch<?, ?> fetch);

    /** Says that the result was read to its end, so that what is to be loaded with its entities can be. */
    void finish();

    /** Returns what makes the entities of one stream. */
    EntityRows forStream();

    /** Says that entities of a stream that were read so far are not needed any more unless they were changed. */
    void release();
}
