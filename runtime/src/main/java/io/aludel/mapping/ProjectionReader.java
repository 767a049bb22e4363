package io.aludel.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes the objects of a projection from rows. The processor generates a subclass per projection, the runtime makes one
 * instance per database. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public abstract class ProjectionReader<R> extends ValueReader {
    private final Projection<R> projection;

    /**
     * Makes a reader.
     *
     * @param contract the version of the contract that the subclass was generated for
     */
    protected ProjectionReader(Projection<R> projection, MapperContext context, int contract) {
        super(context.readsEmptyTextAsNull());
        EntityMapper.requireContract(contract, getClass());
        this.projection = projection;
    }

    /** Reads the row's columns, from JDBC index {@code first} on. Not for projections with collections. */
    public R read(ResultSet row, int first) throws SQLException {
        throw new IllegalStateException(projection + " has collections, which are not there yet when a row is read");
    }

    /** Reads all rows that are left, each from JDBC index 1 on. Not for projections with collections. */
    public void readAll(ResultSet rows, List<? super R> into) throws SQLException {
        while (rows.next()) {
            into.add(read(rows, 1));
        }
    }

    /** Reads the row's columns, from JDBC index {@code first} on, and says whose collections the object needs besides. */
    public Draft<R> draft(ResultSet row, int first, CollectionOwners owners) throws SQLException {
        R read = read(row, first);
        return () -> read;
    }

    /** Returns whether a column of the row is NULL. */
    protected static boolean isNull(ResultSet row, int index) throws SQLException {
        return row.getObject(index) == null;
    }

    @Override
    final ColumnValueException unexpectedNull(int column) {
        return ColumnValueException.unexpectedNull(projection, column);
    }

    @Override
    final ColumnValueException outOfRange(int column, long value, String type) {
        return ColumnValueException.outOfRange(projection, column, value, type);
    }
}
