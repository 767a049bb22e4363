package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an UPDATE, each of which makes a statement of the same kind.
 *
 * @param <S> the kind of statement
 */
abstract sealed class UpdateSteps<S> extends DataChange permits Update, BoundUpdate {
    private final UpdateModel model;

    UpdateSteps(UpdateModel model, Bindings bindings) {
        super(model, bindings);
        this.model = model;
    }

    @Override
    public final UpdateModel model() {
        return model;
    }

    abstract S with(UpdateModel newModel, Bindings newBindings);

    private S setting(Assignment... assignments) {
        List<Assignment> all = Assignments.added(model.table(), model.assignments(), assignments);
        return with(
                new UpdateModel(model.table(), all, model.where(), model.allRows(), model.unfiltered()), bindings());
    }

    /** Sets a column to a value. */
    public final <T> S set(Column<T> column, T value) {
        return setting(Assignment.of(column, value));
    }

    /** Sets a column to the value of an expression, which sees the row as it was. */
    public final <T> S set(Column<T> column, Expression<T> value) {
        return setting(Assignment.of(column, value));
    }

    /** Sets a column to NULL. */
    public final S setNull(Column<?> column) {
        return setting(column.toNull());
    }

    /** Sets several columns, each with {@link Column#to}. */
    public final S set(Assignment... assignments) {
        return setting(assignments);
    }

    /** Keeps to the rows that meet a condition, and the conditions given before. */
    public final S where(Condition condition) {
        Condition before = model.where();
        Condition both = before == null ? Condition.required(condition) : before.and(condition);
        return with(
                new UpdateModel(model.table(), model.assignments(), both, model.allRows(), model.unfiltered()),
                bindings());
    }

    /** Says that there is no condition on purpose: without it, and without {@link #where}, the statement does not run. */
    public final S allRows() {
        return with(
                new UpdateModel(model.table(), model.assignments(), model.where(), true, model.unfiltered()),
                bindings());
    }

    /** Also changes rows that filters hide otherwise: the given ones, or all when none is given. */
    public final S unfiltered(Filter... filters) {
        Unfiltered all = Unfiltered.of(model.unfiltered(), filters);
        return with(
                new UpdateModel(model.table(), model.assignments(), model.where(), model.allRows(), all), bindings());
    }

    /**
     * Gives a {@link Sql#param parameter} its value.
     *
     * @throws IllegalArgumentException when it has one
     */
    public final S bind(String parameter, @Nullable Object value) {
        return with(model, bindings().with(parameter, value));
    }
}
