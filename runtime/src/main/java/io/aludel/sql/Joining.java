package io.aludel.sql;

import java.util.function.Function;

/**
 * A statement to which a table is being joined: {@link #on} says which rows belong together.
 *
 * @param <S> the statement
 */
public final class Joining<S> {
    private final SelectModel model;
    private final Join.Kind kind;
    private final TableSource table;
    private final Function<SelectModel, S> statement;

    Joining(SelectModel model, Join.Kind kind, TableSource table, Function<SelectModel, S> statement) {
        this.model = model;
        this.kind = kind;
        this.table = table;
        this.statement = statement;
    }

    /** Joins the rows that meet the condition together. */
    public S on(Condition condition) {
        return statement.apply(model.join(new Join(kind, table, Condition.required(condition))));
    }
}
