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

    /** Makes a statement of the same kind with another model. */
    Select<R> with(SelectModel newModel) {
        return with(newModel, bindings);
    }

    /** Joins a table: each row with each of that table that it belongs to. */
    public Joining<? extends Select<R>> join(TableSource table) {
        return new Joining<>(model, Join.Kind.INNER, table, this::with);
    }

    /** Joins a table; rows without a partner there are kept, and what is read from that table is null. */
    public Joining<? extends Select<R>> leftJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.LEFT, table, this::with);
    }

    /** Joins a table; rows there without a partner are kept, and what is read from the tables before is null. */
    public Joining<? extends Select<R>> rightJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.RIGHT, table, this::with);
    }

    /** Joins a table; rows without a partner are kept on both sides. H2 does not have this. */
    public Joining<? extends Select<R>> fullJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.FULL, table, this::with);
    }

    /** Joins a table: each row with each of that table. */
    public Select<R> crossJoin(TableSource table) {
        return with(model.join(new Join(Join.Kind.CROSS, table, null)));
    }

    /** Keeps the rows that meet a condition, and the conditions given before. */
    public Select<R> where(Condition condition) {
        return with(model.where(condition), bindings);
    }

    /**
     * Makes one row of each group of rows that are equal in all of the expressions. An expression with bound values that is
     * selected as well has to be the same object here, as databases would not see that two are equal.
     */
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
     * Locks the rows until the transaction ends: no one else can change or lock them. SQLite has no locks on rows: there, a
     * transaction that is declared to write keeps all others from writing, and another one that is overtaken fails.
     */
    public Select<R> forUpdate() {
        return with(model.lock(model.lock().strength(RowLock.Strength.UPDATE)));
    }

    /** Locks the rows until the transaction ends: no one else can change them. For SQLite see {@link #forUpdate}. */
    public Select<R> forShare() {
        return with(model.lock(model.lock().strength(RowLock.Strength.SHARE)));
    }

    /** Locks the rows that no one else has locked, and leaves the others out. On H2 a limit counts locked rows as well. */
    public Select<R> skipLocked() {
        return with(model.lock(model.lock().waiting(RowLock.Waiting.SKIP_LOCKED)));
    }

    /** Locks the rows, and fails at once where someone else has locked one. */
    public Select<R> noWait() {
        return with(model.lock(model.lock().waiting(RowLock.Waiting.NO_WAIT)));
    }

    /** The rows of this and those of another statement, equal ones once. An order and a slice after this are the whole's. */
    public Select<R> union(Select<R> other) {
        return combined(SetOperation.Kind.UNION, other);
    }

    /** The rows of this and those of another statement. An order and a slice after this are the whole's. */
    public Select<R> unionAll(Select<R> other) {
        return combined(SetOperation.Kind.UNION_ALL, other);
    }

    /** The rows that another statement has too, equal ones once. An order and a slice after this are the whole's. */
    public Select<R> intersect(Select<R> other) {
        return combined(SetOperation.Kind.INTERSECT, other);
    }

    /** The rows that another statement does not have, equal ones once. An order and a slice after this are the whole's. */
    public Select<R> except(Select<R> other) {
        return combined(SetOperation.Kind.EXCEPT, other);
    }

    private Select<R> combined(SetOperation.Kind kind, Select<R> other) {
        if (reader instanceof MappedRow<?, ?> || other.reader instanceof MappedRow<?, ?>) {
            throw new IllegalStateException("Rows that map(..) made of others cannot be combined by the database: call"
                    + " map(..) behind union, intersect or except");
        }
        return with(model.combined(kind, other.unboundModel()));
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
        return new MappedRow<>(reader, function);
    }

    /** Returns the rows as a table for the FROM of another statement. */
    public final DerivedTable asTable(String name) {
        return new DerivedTable(name, unboundModel());
    }

    /** Returns the rows as a table that other statements define before they begin (WITH). */
    public final CommonTable asCommonTable(String name) {
        return CommonTable.of(name, unboundModel());
    }

    /**
     * Returns the rows of this, and of what a step finds from rows found so far, until it finds no more.
     *
     * @param name the table's name
     * @param step makes a statement of the same columns that selects from the table itself
     */
    public final CommonTable recursive(String name, Function<? super CommonTable, ? extends Select<R>> step) {
        return CommonTable.recursive(name, unboundModel(), step);
    }

    /** Returns the model for use within another statement. */
    final SelectModel unboundModel() {
        if (bindings != Bindings.NONE) {
            throw new IllegalStateException(
                    "A parameter of a part is bound at the whole statement: call bind(..) there," + " not on " + this);
        }
        return model;
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
