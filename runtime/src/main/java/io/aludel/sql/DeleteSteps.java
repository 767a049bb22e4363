package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * The steps of a DELETE, each of which makes a statement of the same kind.
 *
 * @param <S> the kind of statement
 */
abstract sealed class DeleteSteps<S> extends DataChange permits Delete, BoundDelete {
    private final DeleteModel model;

    DeleteSteps(DeleteModel model, Bindings bindings) {
        super(model, bindings);
        this.model = model;
    }

    @Override
    public final DeleteModel model() {
        return model;
    }

    abstract S with(DeleteModel newModel, Bindings newBindings);

    /** Keeps to the rows that meet a condition, and the conditions given before. */
    public final S where(Condition condition) {
        Condition before = model.where();
        Condition both = before == null ? Condition.required(condition) : before.and(condition);
        return with(new DeleteModel(model.table(), both, model.allRows(), model.unfiltered()), bindings());
    }

    /** Says that there is no condition on purpose: without it, and without {@link #where}, the statement does not run. */
    public final S allRows() {
        return with(new DeleteModel(model.table(), model.where(), true, model.unfiltered()), bindings());
    }

    /** Also deletes rows that filters hide otherwise: the given ones, or all when none is given. */
    public final S unfiltered(Filter... filters) {
        Unfiltered all = Unfiltered.of(model.unfiltered(), filters);
        return with(new DeleteModel(model.table(), model.where(), model.allRows(), all), bindings());
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
