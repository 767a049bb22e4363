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

    /** Returns the changed rows as entities, or the values of an expression over them. */
    default <R> Query<R> returning(Selectable<R> item) {
        return new PlainQuery<>(runner(), SelectModel.returning(model(), item), new WholeItem<>(item), bindings());
    }

    /** Returns 2 values of each changed row. */
    default <A, B> Query2<A, B> returning(Selectable<A> a, Selectable<B> b) {
        return new Query2<>(
                runner(),
                SelectModel.returning(model(), a, b),
                row -> new Row2<>(row.get(0, a), row.get(1, b)),
                bindings());
    }

    /** Returns 3 values of each changed row. */
    default <A, B, C> Query3<A, B, C> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Query3<>(
                runner(),
                SelectModel.returning(model(), a, b, c),
                row -> new Row3<>(row.get(0, a), row.get(1, b), row.get(2, c)),
                bindings());
    }

    /** Returns 4 values of each changed row. */
    default <A, B, C, D> Query4<A, B, C, D> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Query4<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d),
                row -> new Row4<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d)),
                bindings());
    }

    /** Returns 5 values of each changed row. */
    default <A, B, C, D, E> Query5<A, B, C, D, E> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Query5<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e),
                row -> new Row5<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e)),
                bindings());
    }

    /** Returns 6 values of each changed row. */
    default <A, B, C, D, E, F> Query6<A, B, C, D, E, F> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Query6<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f),
                row -> new Row6<>(
                        row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e), row.get(5, f)),
                bindings());
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
        return new Query7<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g),
                row -> new Row7<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g)),
                bindings());
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
        return new Query8<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g, h),
                row -> new Row8<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h)),
                bindings());
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
        return new Query9<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i),
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
                bindings());
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
        return new Query10<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j),
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
                bindings());
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
        return new Query11<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j, k),
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
                bindings());
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
        return new Query12<>(
                runner(),
                SelectModel.returning(model(), a, b, c, d, e, f, g, h, i, j, k, l),
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
                bindings());
    }
}
