package io.aludel.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT statement: an immutable value, which each step copies. It knows no connection, so one object can be kept in a
 * constant, run on any number of databases and shared by threads; then its SQL is written once. {@link Sql#select} makes it,
 * {@link QueryRunner} runs it.
 *
 * @param <R> what one row of the result is in Java
 */
public sealed interface Select<R> permits Query, SelectSteps {
    /**
     * Selects from the given tables, each row of one with each of the others. Without this step the table is the one whose
     * columns are asked for.
     */
    Select<R> from(TableSource... tables);

    /** Joins a table: each row with each of that table that it belongs to. */
    Joining<? extends Select<R>> join(TableSource table);

    /**
     * Joins a table; rows without a partner there are kept, and what is read from that table is null: its columns, its entity, a
     * projection of it.
     */
    Joining<? extends Select<R>> leftJoin(TableSource table);

    /**
     * Joins the table of the other side of a relationship, by what the mapping says: {@code join(CATEGORY.products, PRODUCT)},
     * or an alias of that table. The table that has the relationship is one of those before.
     */
    <T> Select<R> join(Related<?, T> relation, SelectableTable<T> related);

    /** Joins the table of the other side of a relationship; rows without a partner there are kept. */
    <T> Select<R> leftJoin(Related<?, T> relation, SelectableTable<T> related);

    /**
     * Joins the table of the other side of a relationship; rows there without a partner are kept, those that a condition of the
     * mapping leaves without one included.
     */
    <T> Select<R> rightJoin(Related<?, T> relation, SelectableTable<T> related);

    /**
     * Joins the table of the other side of a relationship; rows without a partner are kept on both sides. H2 does not have this.
     */
    <T> Select<R> fullJoin(Related<?, T> relation, SelectableTable<T> related);

    /** Joins a table; rows there without a partner are kept, and what is read from the tables before is null. */
    Joining<? extends Select<R>> rightJoin(TableSource table);

    /** Joins a table; rows without a partner are kept on both sides. H2 does not have this. */
    Joining<? extends Select<R>> fullJoin(TableSource table);

    /** Joins a table: each row with each of that table. */
    Select<R> crossJoin(TableSource table);

    /** Keeps the rows that meet a condition, and the conditions given before. */
    Select<R> where(Condition condition);

    /**
     * Makes one row of each group of rows that are equal in all of the expressions. An expression with bound values that is
     * selected as well has to be the same object here, as databases would not see that two are equal. With
     * {@link Sql#rollup} there are rows for groups of groups as well.
     */
    Select<R> groupBy(GroupingElement... elements);

    /** Keeps the groups that meet a condition, and the conditions given before. */
    Select<R> having(Condition condition);

    /** Orders the rows, within the order given before. */
    Select<R> orderBy(Sorting... sortings);

    /** Leaves out rows that equal another one. */
    Select<R> distinct();

    /**
     * Keeps one row of those that are equal in all of the expressions: the first in the order. A slice counts what is kept.
     */
    Select<R> distinctOn(Expression<?>... expressions);

    /**
     * Reads past filters that hold otherwise: past the given ones, or past all when none is given. That goes for the statement
     * with its parts and for what it loads along with its rows, not for what is loaded later.
     */
    Select<R> unfiltered(Filter... filters);

    /**
     * Says how a relationship of the entities is loaded, in place of what the mapping says. For statements of one entity that a
     * session runs. Neither rows nor their order change by it.
     */
    Select<R> fetch(Fetch<? super R, ?> fetch);

    /**
     * Loads deferred columns of the entities along with them, by one more statement each. For statements of one entity that a session
     * runs.
     */
    Select<R> fetch(Column<?>... columns);

    /**
     * Ends the result after a number of rows; which ones that are is open without an order.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    Select<R> limit(long rows);

    /**
     * Leaves out a number of rows at the start.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    Select<R> offset(long rows);

    /**
     * Locks the rows until the transaction ends: no one else can change or lock them. SQLite has no locks on rows: there, a
     * transaction that is declared to write keeps all others from writing, and another one that is overtaken fails.
     */
    Select<R> forUpdate();

    /** Locks the rows until the transaction ends: no one else can change them. For SQLite see {@link #forUpdate}. */
    Select<R> forShare();

    /** Locks the rows that no one else has locked, and leaves the others out. On H2 a limit counts locked rows as well. */
    Select<R> skipLocked();

    /** Locks the rows, and fails at once where someone else has locked one. */
    Select<R> noWait();

    /** The rows of this and those of another statement, equal ones once. An order and a slice after this are the whole's. */
    Select<R> union(Select<R> other);

    /** The rows of this and those of another statement. An order and a slice after this are the whole's. */
    Select<R> unionAll(Select<R> other);

    /** The rows that another statement has too, equal ones once. An order and a slice after this are the whole's. */
    Select<R> intersect(Select<R> other);

    /** The rows that another statement does not have, equal ones once. An order and a slice after this are the whole's. */
    Select<R> except(Select<R> other);

    /**
     * Gives a {@link Sql#param parameter} its value.
     *
     * @throws IllegalArgumentException when it has one
     */
    Select<R> bind(String parameter, @Nullable Object value);

    /** Turns each row into something else. */
    <X> Select<X> map(Function<R, X> function);

    /** Returns the rows as a table for the FROM of another statement. */
    DerivedTable asTable(String name);

    /**
     * Returns the rows as a table for the FROM of another statement, which may name the tables beside it there: the rows are
     * those for each of their rows. SQLite and H2 do not have this.
     */
    DerivedTable asLateral(String name);

    /** Returns the rows as a table that other statements define before they begin (WITH). */
    CommonTable asCommonTable(String name);

    /**
     * Returns the rows of this, and of what a step finds from rows found so far, until it finds no more.
     *
     * @param name the table's name
     * @param step makes a statement of the same columns that selects from the table itself
     */
    CommonTable recursive(String name, Function<? super CommonTable, ? extends Select<R>> step);

    /** Returns this statement, to be run by a session or a database. */
    Query<R> on(QueryRunner runner);

    /** Returns what the statement is made of. */
    SelectModel model();

    /** Returns what makes objects of the rows. */
    RowReader<R> reader();

    /** Returns whether a row of the result is what the only item holds, as it is. */
    boolean isWholeItem();

    /** Returns the values of the named parameters. */
    Bindings bindings();

    /** Returns the statement's shape, which is made at the first call. */
    ShapeKey shape();

    /**
     * Checks that each value was given for a parameter of the statement.
     *
     * @throws IllegalArgumentException when one was not
     */
    void requireParameters();

    /** Writes the statement, or what is asked about it. */
    void render(SelectForm form, SqlWriter out);

    /** Returns the SQL for a dialect, with a question mark for each value. */
    String sql(SqlSyntax dialect);

    /** Returns the statement as standard SQL, for people to read, with a question mark for each value. */
    @Override
    String toString();
}
