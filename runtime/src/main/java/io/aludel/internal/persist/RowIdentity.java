package io.aludel.internal.persist;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The WHERE part of updates and deletes: the key and version of a snapshot. */
final class RowIdentity {
    private RowIdentity() {}

    /** Binds key and version, as the row is expected to have them. */
    static <E, K> void bind(
            MappedTable<E, K> mapped,
            TablePart part,
            PreparedStatement statement,
            int first,
            EntityState<E> state,
            ParkedKeys parked)
            throws SQLException {
        EntityMapper<E, K> mapper = mapped.mapper();
        @SuppressWarnings("unchecked") // states are made by the mapper of the same entity
        K key = (K) parked.keyOf(state);
        int next = mapped.binder().bindKey(statement, first, key);
        if (mapper.versionColumn() >= 0 && part.isFirst()) {
            mapper.bindVersion(statement, next, state);
        }
    }

    /** Returns the key of a state, which has the mapper's key type. */
    @SuppressWarnings("unchecked") // states are made by the mapper of the same entity
    static <K> K key(EntityMapper<?, K> mapper, EntityState<?> state) {
        return (K) state.key();
    }
}
