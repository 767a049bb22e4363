package io.aludel.sql;

import java.util.function.Function;

/**
 * A row of 11 values, each null where the database has NULL.
 *
 * @param value1 the first value
 * @param value2 the second value
 * @param value3 the third value
 * @param value4 the fourth value
 * @param value5 the fifth value
 * @param value6 the sixth value
 * @param value7 the seventh value
 * @param value8 the eighth value
 * @param value9 the ninth value
 * @param value10 the tenth value
 * @param value11 the eleventh value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param <I> the type of the ninth value
 * @param <J> the type of the tenth value
 * @param <K> the type of the eleventh value
 */
public record Row11<A, B, C, D, E, F, G, H, I, J, K>(
        A value1,
        B value2,
        C value3,
        D value4,
        E value5,
        F value6,
        G value7,
        H value8,
        I value9,
        J value10,
        K value11) {
    /** Returns what makes rows of the items of a SELECT. */
    static <A, B, C, D, E, F, G, H, I, J, K> RowReader<Row11<A, B, C, D, E, F, G, H, I, J, K>> reader(
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
        return reader(a, b, c, d, e, f, g, h, i, j, k, Row11::new);
    }

    /** Returns what makes something else of the items, without a row in between. */
    static <A, B, C, D, E, F, G, H, I, J, K, X> RowReader<X> reader(
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
            Mapping<A, B, C, D, E, F, G, H, I, J, K, X> mapping) {
        return row -> mapping.apply(
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
                row.get(10, k));
    }

    /** Returns a mapping as a function of rows. */
    static <A, B, C, D, E, F, G, H, I, J, K, X> Function<Row11<A, B, C, D, E, F, G, H, I, J, K>, X> applying(
            Mapping<A, B, C, D, E, F, G, H, I, J, K, X> mapping) {
        return row -> mapping.apply(
                row.value1,
                row.value2,
                row.value3,
                row.value4,
                row.value5,
                row.value6,
                row.value7,
                row.value8,
                row.value9,
                row.value10,
                row.value11);
    }

    /**
     * Makes something of a row's values: a constructor, mostly.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @param <I> the type of the ninth value
     * @param <J> the type of the tenth value
     * @param <K> the type of the eleventh value
     * @param <X> what is made
     */
    @FunctionalInterface
    public interface Mapping<A, B, C, D, E, F, G, H, I, J, K, X> {
        /** Makes something of the values. */
        X apply(
                A value1,
                B value2,
                C value3,
                D value4,
                E value5,
                F value6,
                G value7,
                H value8,
                I value9,
                J value10,
                K value11);
    }
}
