package io.aludel.sql;

import java.util.List;
import java.util.function.Function;

/**
 * An INSERT that may meet rows with the same key: what to do about them is said next.
 *
 * @param <S> the statement
 */
public final class OnConflict<S> {
    private final TableSource table;
    private final List<Column<?>> key;
    private final Function<Conflict, S> statement;

    OnConflict(TableSource table, List<Column<?>> key, Function<Conflict, S> statement) {
        this.table = table;
        this.key = key;
        this.statement = statement;
    }

    /** Leaves rows that are there as they are. */
    public S doNothing() {
        return statement.apply(new Conflict(key, List.of(), List.of()));
    }

    /** Sets columns of a row that is there to the values that were to be inserted. */
    public S update(Column<?>... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("update() names no column: use doNothing() to leave rows as they are");
        }
        for (Column<?> column : columns) {
            Assignments.requireColumn(table, column);
        }
        return statement.apply(new Conflict(key, List.of(columns), List.of()));
    }

    /**
     * Sets columns of a row that is there to anything: an expression may name the row's own columns, and those of the row
     * that was to be inserted with {@link Sql#inserted}.
     */
    public S update(Assignment... assignments) {
        if (assignments.length == 0) {
            throw new IllegalArgumentException("update() names no column: use doNothing() to leave rows as they are");
        }
        return statement.apply(new Conflict(key, List.of(), Assignments.added(table, List.of(), assignments)));
    }
}
