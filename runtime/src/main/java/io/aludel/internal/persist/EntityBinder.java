package io.aludel.internal.persist;

import io.aludel.DataException;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Binds columns and keys of an entity. A value that its codec refuses is bound again, column by column, to find out which
 * one it was: nothing is remembered for that while all goes well.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
final class EntityBinder<E, K> {
    private final EntityMapper<E, K> mapper;

    EntityBinder(EntityMapper<E, K> mapper) {
        this.mapper = mapper;
    }

    /** Binds columns, in order, and returns the next parameter. */
    int bind(PreparedStatement statement, int first, E entity, ColumnSet columns) throws SQLException {
        try {
            return mapper.bindAll(statement, first, entity, columns);
        } catch (DataException failure) {
            throw placed(statement, first, entity, columns, failure);
        }
    }

    /** Binds the columns of an INSERT, in order, and returns the next parameter. */
    int bindInsert(PreparedStatement statement, int first, E entity, ColumnSet columns) throws SQLException {
        try {
            return mapper.bindInsert(statement, first, entity, columns);
        } catch (DataException failure) {
            throw placed(statement, first, entity, columns, failure);
        }
    }

    /** Binds a key and returns the next parameter. */
    int bindKey(PreparedStatement statement, int first, K key) throws SQLException {
        try {
            return mapper.bindKey(statement, first, key);
        } catch (DataException failure) {
            failure.addContext("the key of " + entity());
            throw failure;
        }
    }

    private DataException placed(
            PreparedStatement statement, int first, E entity, ColumnSet columns, DataException failure)
            throws SQLException {
        int parameter = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            try {
                mapper.bind(statement, parameter++, entity, column);
            } catch (DataException again) {
                failure.addContext(
                        "column '" + mapper.table().columns().get(column).name() + "' of " + entity());
                return failure;
            }
        }
        return failure;
    }

    private String entity() {
        return mapper.table().entityType().getSimpleName() + ", table '"
                + mapper.table().tableName() + "'";
    }
}
