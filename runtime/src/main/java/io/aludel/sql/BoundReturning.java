package io.aludel.sql;

/**
 * A statement that knows who runs it, and whose changed rows can be asked for: as they are after the change, deleted ones as
 * they were.
 */
public sealed interface BoundReturning permits BoundUpdate, BoundDelete, BoundInsert {
    /** Returns who runs the statement. */
    QueryRunner runner();

    /** Returns what the statement is made of. */
    ChangeModel model();

    /** Returns the values of the named parameters. */
    Bindings bindings();

    private Returning unbound() {
        return new UnboundChange(model(), bindings());
    }

    /** Returns the changed rows as entities, or the values of an expression over them. */
    default <R> Query<R> returning(Selectable<R> item) {
        return unbound().returning(item).on(runner());
    }

    /** Returns 2 values of each changed row. */
    default <A, B> Query2<A, B> returning(Selectable<A> a, Selectable<B> b) {
        return unbound().returning(a, b).on(runner());
    }

    /** Returns 3 values of each changed row. */
    default <A, B, C> Query3<A, B, C> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return unbound().returning(a, b, c).on(runner());
    }

    /** Returns 4 values of each changed row. */
    default <A, B, C, D> Query4<A, B, C, D> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return unbound().returning(a, b, c, d).on(runner());
    }

    /** Returns 5 values of each changed row. */
    default <A, B, C, D, E> Query5<A, B, C, D, E> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return unbound().returning(a, b, c, d, e).on(runner());
    }

    /** Returns 6 values of each changed row. */
    default <A, B, C, D, E, F> Query6<A, B, C, D, E, F> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return unbound().returning(a, b, c, d, e, f).on(runner());
    }

    /** Returns 7 values of each changed row. */
    default <A, B, C, D, E, F, G> Query7<A, B, C, D, E, F, G> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return unbound().returning(a, b, c, d, e, f, g).on(runner());
    }

    /** Returns 8 values of each changed row. */
    default <A, B, C, D, E, F, G, H> Query8<A, B, C, D, E, F, G, H> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return unbound().returning(a, b, c, d, e, f, g, h).on(runner());
    }

    /** Returns 9 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I> Query9<A, B, C, D, E, F, G, H, I> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return unbound().returning(a, b, c, d, e, f, g, h, i).on(runner());
    }

    /** Returns 10 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J> Query10<A, B, C, D, E, F, G, H, I, J> returning(
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
        return unbound().returning(a, b, c, d, e, f, g, h, i, j).on(runner());
    }

    /** Returns 11 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J, K> Query11<A, B, C, D, E, F, G, H, I, J, K> returning(
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
        return unbound().returning(a, b, c, d, e, f, g, h, i, j, k).on(runner());
    }

    /** Returns 12 values of each changed row. */
    default <A, B, C, D, E, F, G, H, I, J, K, L> Query12<A, B, C, D, E, F, G, H, I, J, K, L> returning(
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
        return unbound().returning(a, b, c, d, e, f, g, h, i, j, k, l).on(runner());
    }
}
