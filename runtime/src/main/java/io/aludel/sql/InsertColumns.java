package io.aludel.sql;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The columns of an INSERT whose rows are selected.
 *
 * @param <R> the rows that fit
 * @param <S> the statement
 */
public final class InsertColumns<R, S> {
    private final List<Column<?>> columns;
    private final BiFunction<List<Column<?>>, SelectModel, S> statement;

    InsertColumns(List<Column<?>> columns, BiFunction<List<Column<?>>, SelectModel, S> statement) {
        this.columns = columns;
        this.statement = statement;
    }

    /** Inserts the rows of a SELECT. */
    public S select(Select<R> select) {
        if (select.reader() instanceof MappedRow<?, ?>) {
            throw new IllegalArgumentException(
                    "Rows that map(..) made in Java cannot be inserted by the database: leave map(..) out of "
                            + select);
        }
        return statement.apply(columns, SelectModel.unbound(select));
    }
}
