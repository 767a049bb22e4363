package io.aludel.sql;

/**
 * A statement that changes rows: INSERT, UPDATE or DELETE (the "data change statements" of the SQL standard). An immutable
 * value, which each step copies; it can be kept in a constant, run on any number of databases and shared by threads.
 * {@link Sql#update}, {@link Sql#deleteFrom} and {@link Sql#insertInto} make it, {@link QueryRunner#execute} runs it.
 */
public abstract sealed class DataChange permits UpdateSteps, DeleteSteps, InsertTargets {
    private final ChangeModel model;
    private final Bindings bindings;

    DataChange(ChangeModel model, Bindings bindings) {
        this.model = model;
        this.bindings = bindings;
    }

    /** Returns what the statement is made of. */
    public ChangeModel model() {
        return model;
    }

    /** Returns the values of the named parameters. */
    public final Bindings bindings() {
        return bindings;
    }

    /**
     * Checks that the statement can run: that it says what to change and which rows, and that each value was given for a
     * parameter that it has.
     *
     * @throws IllegalStateException when something is missing
     * @throws IllegalArgumentException when a value belongs to no parameter
     */
    public final void requireComplete() {
        model.requireComplete();
        if (bindings != Bindings.NONE) {
            ShapeKey shape = new ShapeKey();
            model.shape(shape);
            bindings.requireUsed(shape);
        }
    }

    /** Returns the SQL for a dialect, with a question mark for each value. */
    public final String sql(SqlSyntax dialect) {
        SqlText text = new SqlText(dialect);
        model.render(text);
        return text.toString();
    }

    /** Returns the statement as standard SQL, for people to read, with a question mark for each value. */
    @Override
    public final String toString() {
        return sql(new SqlSyntax() {});
    }
}
