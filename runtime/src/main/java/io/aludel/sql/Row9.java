package io.aludel.sql;

import java.util.function.Function;

/**
 * A row of 9 values, each null where the database has NULL.
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
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param <I> the type of the ninth value
 */
public record Row9<A, B, C, D, E, F, G, H, I>(
        A value1, B value2, C value3, D value4, E value5, F value6, G value7, H value8, I value9) {
    /** Returns what makes rows of the items of a SELECT. */
    static <A, B, C, D, E, F, G, H, I> RowReader<Row9<A, B, C, D, E, F, G, H, I>> reader(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return reader(a, b, c, d, e, f, g, h, i, Row9::new);
    }

    /** Returns what makes something else of the items, without a row in between. */
    static <A, B, C, D, E, F, G, H, I, X> RowReader<X> reader(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Mapping<A, B, C, D, E, F, G, H, I, X> mapping) {
        return row -> mapping.apply(
                row.get(0, a),
                row.get(1, b),
                row.get(2, c),
                row.get(3, d),
                row.get(4, e),
                row.get(5, f),
                row.get(6, g),
                row.get(7, h),
                row.get(8, i));
    }

    /** Returns a mapping as a function of rows. */
    static <A, B, C, D, E, F, G, H, I, X> Function<Row9<A, B, C, D, E, F, G, H, I>, X> applying(
            Mapping<A, B, C, D, E, F, G, H, I, X> mapping) {
        return row -> mapping.apply(
                row.value1,
                row.value2,
                row.value3,
                row.value4,
                row.value5,
                row.value6,
                row.value7,
                row.value8,
                row.value9);
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
     * @param <X> what is made
     */
    @FunctionalInterface
    public interface Mapping<A, B, C, D, E, F, G, H, I, X> {
        /** Makes something of the values. */
        X apply(A value1, B value2, C value3, D value4, E value5, F value6, G value7, H value8, I value9);
    }
}
