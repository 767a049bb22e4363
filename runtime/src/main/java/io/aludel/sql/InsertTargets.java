package io.aludel.sql;

/**
 * Names the columns that the rows of a SELECT fill, so that javac checks that they fit.
 *
 * @param <S> the kind of statement
 */
abstract sealed class InsertTargets<S> extends DataChange permits InsertSteps {
    InsertTargets(InsertModel model, Bindings bindings) {
        super(model, bindings);
    }

    /** Names the columns that rows of a type fill. */
    abstract <R> InsertColumns<R, S> into(Column<?>... columns);

    /** Names the column that the rows of a SELECT fill. */
    public final <A> InsertColumns<A, S> columns(Column<A> a) {
        return into(a);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B> InsertColumns<Row2<A, B>, S> columns(Column<A> a, Column<B> b) {
        return into(a, b);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C> InsertColumns<Row3<A, B, C>, S> columns(Column<A> a, Column<B> b, Column<C> c) {
        return into(a, b, c);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D> InsertColumns<Row4<A, B, C, D>, S> columns(
            Column<A> a, Column<B> b, Column<C> c, Column<D> d) {
        return into(a, b, c, d);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E> InsertColumns<Row5<A, B, C, D, E>, S> columns(
            Column<A> a, Column<B> b, Column<C> c, Column<D> d, Column<E> e) {
        return into(a, b, c, d, e);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F> InsertColumns<Row6<A, B, C, D, E, F>, S> columns(
            Column<A> a, Column<B> b, Column<C> c, Column<D> d, Column<E> e, Column<F> f) {
        return into(a, b, c, d, e, f);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G> InsertColumns<Row7<A, B, C, D, E, F, G>, S> columns(
            Column<A> a, Column<B> b, Column<C> c, Column<D> d, Column<E> e, Column<F> f, Column<G> g) {
        return into(a, b, c, d, e, f, g);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G, H> InsertColumns<Row8<A, B, C, D, E, F, G, H>, S> columns(
            Column<A> a, Column<B> b, Column<C> c, Column<D> d, Column<E> e, Column<F> f, Column<G> g, Column<H> h) {
        return into(a, b, c, d, e, f, g, h);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G, H, I> InsertColumns<Row9<A, B, C, D, E, F, G, H, I>, S> columns(
            Column<A> a,
            Column<B> b,
            Column<C> c,
            Column<D> d,
            Column<E> e,
            Column<F> f,
            Column<G> g,
            Column<H> h,
            Column<I> i) {
        return into(a, b, c, d, e, f, g, h, i);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G, H, I, J> InsertColumns<Row10<A, B, C, D, E, F, G, H, I, J>, S> columns(
            Column<A> a,
            Column<B> b,
            Column<C> c,
            Column<D> d,
            Column<E> e,
            Column<F> f,
            Column<G> g,
            Column<H> h,
            Column<I> i,
            Column<J> j) {
        return into(a, b, c, d, e, f, g, h, i, j);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G, H, I, J, K> InsertColumns<Row11<A, B, C, D, E, F, G, H, I, J, K>, S> columns(
            Column<A> a,
            Column<B> b,
            Column<C> c,
            Column<D> d,
            Column<E> e,
            Column<F> f,
            Column<G> g,
            Column<H> h,
            Column<I> i,
            Column<J> j,
            Column<K> k) {
        return into(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** Names the columns that the rows of a SELECT fill. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L>
            InsertColumns<Row12<A, B, C, D, E, F, G, H, I, J, K, L>, S> columns(
                    Column<A> a,
                    Column<B> b,
                    Column<C> c,
                    Column<D> d,
                    Column<E> e,
                    Column<F> f,
                    Column<G> g,
                    Column<H> h,
                    Column<I> i,
                    Column<J> j,
                    Column<K> k,
                    Column<L> l) {
        return into(a, b, c, d, e, f, g, h, i, j, k, l);
    }
}
