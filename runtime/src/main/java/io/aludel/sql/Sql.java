package io.aludel.sql;

/** Where statements and expressions begin, meant for a static import. */
public final class Sql {
    private Sql() {}

    /** Selects the rows of an entity's table as entities, or the values of an expression. */
    public static <R> Select<R> select(Selectable<R> item) {
        return new Select<>(SelectModel.of(item), new ItemReader<>(item), Bindings.NONE);
    }

    /**
     * Names a parameter whose type is that of what it is compared with; {@link Select#bind} gives it a value for one run.
     */
    public static <T> Expression<T> param(String name) {
        return Expression.parameter(name);
    }

    /** Selects rows of 2 values. */
    public static <A, B> Select2<A, B> select(Selectable<A> a, Selectable<B> b) {
        return new Select2<>(SelectModel.of(a, b), row -> new Row2<>(row.get(0, a), row.get(1, b)), Bindings.NONE);
    }

    /** Selects rows of 3 values. */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Select3<>(
                SelectModel.of(a, b, c), row -> new Row3<>(row.get(0, a), row.get(1, b), row.get(2, c)), Bindings.NONE);
    }

    /** Selects rows of 4 values. */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Select4<>(
                SelectModel.of(a, b, c, d),
                row -> new Row4<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d)),
                Bindings.NONE);
    }

    /** Selects rows of 5 values. */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Select5<>(
                SelectModel.of(a, b, c, d, e),
                row -> new Row5<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e)),
                Bindings.NONE);
    }

    /** Selects rows of 6 values. */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Select6<>(
                SelectModel.of(a, b, c, d, e, f),
                row -> new Row6<>(
                        row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e), row.get(5, f)),
                Bindings.NONE);
    }

    /** Selects rows of 7 values. */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Select7<>(
                SelectModel.of(a, b, c, d, e, f, g),
                row -> new Row7<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g)),
                Bindings.NONE);
    }

    /** Selects rows of 8 values. */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Select8<>(
                SelectModel.of(a, b, c, d, e, f, g, h),
                row -> new Row8<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h)),
                Bindings.NONE);
    }

    /** Selects rows of 9 values. */
    public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return new Select9<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i),
                row -> new Row9<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i)),
                Bindings.NONE);
    }

    /** Selects rows of 10 values. */
    public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
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
        return new Select10<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j),
                row -> new Row10<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j)),
                Bindings.NONE);
    }

    /** Selects rows of 11 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
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
        return new Select11<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k),
                row -> new Row11<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j),
                        row.get(10, k)),
                Bindings.NONE);
    }

    /** Selects rows of 12 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
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
        return new Select12<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k, l),
                row -> new Row12<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j),
                        row.get(10, k),
                        row.get(11, l)),
                Bindings.NONE);
    }
}
