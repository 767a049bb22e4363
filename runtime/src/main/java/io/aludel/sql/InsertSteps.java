package io.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an INSERT, each of which makes a statement of the same kind.
 *
 * @param <S> the kind of statement
 */
abstract sealed class InsertSteps<S> extends InsertTargets<S> permits Insert, BoundInsert {
    private final InsertModel model;

    InsertSteps(InsertModel model, Bindings bindings) {
        super(model, bindings);
        this.model = model;
    }

    @Override
    public final InsertModel model() {
        return model;
    }

    abstract S with(InsertModel newModel, Bindings newBindings);

    private S with(InsertModel newModel) {
        return with(newModel, bindings());
    }

    /**
     * Adds a row. Columns that are not named get their defaults; rows may name different columns.
     *
     * @param assignments the columns with their values, see {@link Column#to}
     */
    public final S values(Assignment... assignments) {
        return withRows(List.of(Arrays.asList(assignments)));
    }

    /** Adds a row for each of some objects. */
    public final <X> S rows(Collection<? extends X> objects, Function<? super X, List<Assignment>> row) {
        List<List<Assignment>> rows = new ArrayList<>(objects.size());
        for (X object : objects) {
            rows.add(row.apply(object));
        }
        return withRows(rows);
    }

    private S withRows(List<List<Assignment>> more) {
        if (model.select() != null) {
            throw new IllegalStateException("The rows of this INSERT are selected: it cannot have values as well");
        }
        List<List<Assignment>> rows = new ArrayList<>(model.rows());
        for (List<Assignment> row : more) {
            rows.add(Assignments.added(model.table(), List.of(), row));
        }
        return with(model.withRows(rows));
    }

    @Override
    final <R> InsertColumns<R, S> into(Column<?>... columns) {
        for (Column<?> column : columns) {
            Assignments.requireColumn(model.table(), column);
        }
        return new InsertColumns<>(List.of(columns), (named, select) -> {
            if (!model.rows().isEmpty()) {
                throw new IllegalStateException("The INSERT has rows already: it cannot select some as well");
            }
            return with(new InsertModel(model.table(), List.of(), named, select, model.conflict()));
        });
    }

    /**
     * Says what to do when a row has the same key as one that is there, instead of failing.
     *
     * @param key the columns of the primary key or of a unique constraint
     */
    public final OnConflict<S> onConflict(Column<?>... key) {
        if (key.length == 0) {
            throw new IllegalArgumentException(
                    "onConflict(..) takes the columns of a primary key or unique constraint, by which a row is found");
        }
        for (Column<?> column : key) {
            Assignments.requireColumn(model.table(), column);
        }
        return new OnConflict<>(model.table(), List.of(key), conflict -> with(model.with(conflict)));
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
