package io.aludel.sql;

import java.util.List;
import java.util.stream.Stream;

/**
 * What runs SELECT statements: a session or a database. The {@code select} methods make statements that are bound to it, for
 * {@link Query#list} and the other calls that run them.
 */
public interface QueryRunner {
    /** Runs a statement and returns all rows. */
    <R> List<R> list(Select<R> select);

    /**
     * Runs a statement and returns the rows as a stream that reads as it goes. It holds a connection until it is drained or
     * closed.
     *
     * @param fetchSize how many rows are read at a time; 0 for the dialect's own
     */
    <R> Stream<R> stream(Select<R> select, int fetchSize);

    /** Returns how many rows a statement has. */
    long count(Select<?> select);

    /** Returns whether a statement has a row. */
    boolean exists(Select<?> select);

    /**
     * Runs a statement that changes rows, and returns how many it changed, whether their values are others than before or
     * not.
     *
     * @throws IllegalStateException when it is an UPDATE or DELETE without a condition that does not ask for all rows
     */
    long execute(DataChange change);

    /** Changes rows of a table. */
    default BoundUpdate update(TableSource table) {
        return Sql.update(table).on(this);
    }

    /** Deletes rows of a table. */
    default BoundDelete deleteFrom(TableSource table) {
        return Sql.deleteFrom(table).on(this);
    }

    /** Inserts rows into a table. */
    default BoundInsert insertInto(TableSource table) {
        return Sql.insertInto(table).on(this);
    }

    /** Selects the rows of an entity's table as entities, or the values of an expression. */
    default <R> Query<R> select(Selectable<R> item) {
        return Sql.select(item).on(this);
    }

    /** Selects rows of 2 values. */
    default <A, B> Query2<A, B> select(Selectable<A> a, Selectable<B> b) {
        return Sql.select(a, b).on(this);
    }

    /** Selects rows of 3 values. */
    default <A, B, C> Query3<A, B, C> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return Sql.select(a, b, c).on(this);
    }

    /** Selects rows of 4 values. */
    default <A, B, C, D> Query4<A, B, C, D> select(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return Sql.select(a, b, c, d).on(this);
    }

    /** Selects rows of 5 values. */
    default <A, B, C, D, E> Query5<A, B, C, D, E> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return Sql.select(a, b, c, d, e).on(this);
    }

    /** Selects rows of 6 values. */
    default <A, B, C, D, E, F> Query6<A, B, C, D, E, F> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return Sql.select(a, b, c, d, e, f).on(this);
    }

    /** Selects rows of 7 values. */
    default <A, B, C, D, E, F, G> Query7<A, B, C, D, E, F, G> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return Sql.select(a, b, c, d, e, f, g).on(this);
    }

    /** Selects rows of 8 values. */
    default <A, B, C, D, E, F, G, H> Query8<A, B, C, D, E, F, G, H> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return Sql.select(a, b, c, d, e, f, g, h).on(this);
    }

    /** Selects rows of 9 values. */
    default <A, B, C, D, E, F, G, H, I> Query9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return Sql.select(a, b, c, d, e, f, g, h, i).on(this);
    }

    /** Selects rows of 10 values. */
    default <A, B, C, D, E, F, G, H, I, J> Query10<A, B, C, D, E, F, G, H, I, J> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return Sql.select(a, b, c, d, e, f, g, h, i, j).on(this);
    }

    /** Selects rows of 11 values. */
    default <A, B, C, D, E, F, G, H, I, J, K> Query11<A, B, C, D, E, F, G, H, I, J, K> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return Sql.select(a, b, c, d, e, f, g, h, i, j, k).on(this);
    }

    /** Selects rows of 12 values. */
    default <A, B, C, D, E, F, G, H, I, J, K, L> Query12<A, B, C, D, E, F, G, H, I, J, K, L> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return Sql.select(a, b, c, d, e, f, g, h, i, j, k, l).on(this);
    }
}
