package io.aludel.sql;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT statement: an immutable value, which each step copies. It knows no connection, so one object can be kept in a
 * constant, run on any number of databases and shared by threads; then its SQL is written once. {@link Sql#select} makes it,
 * {@link QueryRunner} runs it.
 *
 * @param <R> what one row of the result is in Java
 */
public sealed class Select<R>
        permits Query,
                Select2,
                Select3,
                Select4,
                Select5,
                Select6,
                Select7,
                Select8,
                Select9,
                Select10,
                Select11,
                Select12 {
    private final SelectModel model;
    private final RowReader<R> reader;
    private final Bindings bindings;
    private volatile @Nullable ShapeKey shape;

    Select(SelectModel model, RowReader<R> reader, Bindings bindings) {
        this.model = model;
        this.reader = reader;
        this.bindings = bindings;
    }

    /** Makes a statement of the same kind with another model. */
    Select<R> with(SelectModel newModel, Bindings newBindings) {
        return new Select<>(newModel, reader, newBindings);
    }

    /**
     * Selects from the given tables, each row of one with each of the others. Without this step the table is the one whose
     * columns are asked for.
     */
    public Select<R> from(TableSource... tables) {
        return with(model.from(tables), bindings);
    }

    /** Keeps the rows that meet a condition, and the conditions given before. */
    public Select<R> where(Condition condition) {
        return with(model.where(condition), bindings);
    }

    /** Makes one row of each group of rows that are equal in all of the expressions. */
    public Select<R> groupBy(Expression<?>... expressions) {
        return with(model.groupBy(expressions), bindings);
    }

    /** Keeps the groups that meet a condition, and the conditions given before. */
    public Select<R> having(Condition condition) {
        return with(model.having(condition), bindings);
    }

    /** Orders the rows, within the order given before. */
    public Select<R> orderBy(Sorting... sortings) {
        return with(model.orderBy(sortings), bindings);
    }

    /** Leaves out rows that equal another one. */
    public Select<R> distinct() {
        return with(model.distinctRows(), bindings);
    }

    /**
     * Ends the result after a number of rows; which ones that are is open without an order.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Select<R> limit(long rows) {
        return with(model.limit(rows), bindings);
    }

    /**
     * Leaves out a number of rows at the start.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Select<R> offset(long rows) {
        return with(model.offset(rows), bindings);
    }

    /**
     * Gives a {@link Sql#param parameter} its value.
     *
     * @throws IllegalArgumentException when it has one
     */
    public Select<R> bind(String parameter, @Nullable Object value) {
        Select<R> bound = with(model, bindings.with(parameter, value));
        bound.shape = shape();
        return bound;
    }

    /** Turns each row into something else. */
    public <X> Select<X> map(Function<R, X> function) {
        return new Select<>(model, mapped(function), bindings);
    }

    final <X> RowReader<X> mapped(Function<R, X> function) {
        Objects.requireNonNull(function, "map(null)");
        return row -> function.apply(reader.read(row));
    }

    /** Returns this statement, to be run by a session or a database. */
    public Query<R> on(QueryRunner runner) {
        return new Query<>(runner, model, reader, bindings);
    }

    /** Returns what the statement is made of. */
    public final SelectModel model() {
        return model;
    }

    /** Returns what makes objects of the rows. */
    public final RowReader<R> reader() {
        return reader;
    }

    /** Returns whether a row of the result is what the only item holds, as it is. */
    public final boolean isWholeItem() {
        return reader instanceof WholeItem<?>;
    }

    /** Returns the values of the named parameters. */
    public final Bindings bindings() {
        return bindings;
    }

    /** Returns the statement's shape, which is made at the first call. */
    public final ShapeKey shape() {
        ShapeKey known = shape;
        if (known == null) {
            known = new ShapeKey();
            SelectShape.add(model, known);
            shape = known;
        }
        return known;
    }

    /**
     * Checks that each value was given for a parameter of the statement.
     *
     * @throws IllegalArgumentException when one was not
     */
    public final void requireParameters() {
        if (bindings != Bindings.NONE) {
            bindings.requireUsed(shape());
        }
    }

    /** Writes the statement, or what is asked about it. */
    public final void render(SelectForm form, SqlWriter out) {
        SelectRendering.write(model, form, out);
    }

    /** Returns the SQL for a dialect, with a question mark for each value. */
    public final String sql(SqlSyntax dialect) {
        SqlText text = new SqlText(dialect);
        render(SelectForm.ROWS, text);
        return text.toString();
    }

    /** Returns the statement as standard SQL, for people to read, with a question mark for each value. */
    @Override
    public final String toString() {
        return sql(new SqlSyntax() {});
    }
}
