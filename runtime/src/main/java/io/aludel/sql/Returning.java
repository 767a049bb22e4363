package io.aludel.sql;

/** A statement whose changed rows can be asked for: as they are after the change, deleted ones as they were. */
public sealed interface Returning permits Update, Delete, Insert, UnboundChange {
    /** Returns what the statement is made of. */
    ChangeModel model();

    /** Returns the values of the named parameters. */
    Bindings bindings();

    /** Returns the changed rows as entities, or the values of an expression over them. */
    default <R> Select<R> returning(Selectable<R> item) {
        return new PlainSelect<>(SelectModel.returning(model(), item), new WholeItem<>(item), bindings());
    }

    /** Returns 2 values of each changed row. */
    default <A, B> Select2<A, B> returning(Selectable<A> a, Selectable<B> b) {
        return new Select2<>(SelectModel.returning(model(), a, b), Row2.reader(a, b), bindings());
    }

    /** Returns 3 values of each changed row. */
    default <A, B, C> Select3<A, B, C> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Select3<>(SelectModel.returning(model(), a, b, c), Row3.reader(a, b, c), bindings());
    }

    /** Returns 4 values of each changed row. */
    default <A, B, C, D> Select4<A, B, C, D> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Select4<>(SelectModel.returning(model(), a, b, c, d), Row4.reader(a, b, c, d), bindings());
    }

    /** Returns 5 values of each changed row. */
    default <A, B, C, D, E> Select5<A, B, C, D, E> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Select5<>(SelectModel.returning(model(), a, b, c, d, e), Row5.reader(a, b, c, d, e), bindings());
    }

    /** Returns 6 values of each changed row. */
    default <A, B, C, D, E, F> Select6<A, B, C, D, E, F> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Select6<>(
                SelectModel.returning(model(), a, b, c, d, e, f), Row6.reader(a, b, c, d, e, f), bindings());
    }

    /** Returns 7 values of each changed row. */
    default <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Select7<>(
                SelectModel.returning(model(), a, b, c, d, e, f, g), Row7.reader(a, b, c, d, e, f, g), bindings());
    }

    /** Returns 8 values of each changed row. */
    default <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Select8<>(
                SelectModel.returning(model(), a, b, c, d, e, f, g, h),
                Row8.reader(a, b, c, d, e, f, g, h),
                bindings());
    }

    /** Returns 9 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> returning(
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
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i),
                Row9.reader(a, b, c, d, e, f, g, h, i),
                bindings());
    }

    /** Returns 10 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> returning(
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
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j),
                Row10.reader(a, b, c, d, e, f, g, h, i, j),
                bindings());
    }

    /** Returns 11 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> returning(
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
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j, k),
                Row11.reader(a, b, c, d, e, f, g, h, i, j, k),
                bindings());
    }

    /** Returns 12 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> returning(
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
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j, k, l),
                Row12.reader(a, b, c, d, e, f, g, h, i, j, k, l),
                bindings());
    }
}
