package io.aludel.sql;

import java.util.function.Function;

/**
 * A row of 4 values, each null where the database has NULL.
 *
 * @param value1 the first value
 * @param value2 the second value
 * @param value3 the third value
 * @param value4 the fourth value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public record Row4<A, B, C, D>(A value1, B value2, C value3, D value4) {
    /** Returns what makes rows of the items of a SELECT. */
    static <A, B, C, D> RowReader<Row4<A, B, C, D>> reader(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return reader(a, b, c, d, Row4::new);
    }

    /** Returns what makes something else of the items, without a row in between. */
    static <A, B, C, D, X> RowReader<X> reader(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Mapping<A, B, C, D, X> mapping) {
        return row -> mapping.apply(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d));
    }

    /** Returns a mapping as a function of rows. */
    static <A, B, C, D, X> Function<Row4<A, B, C, D>, X> applying(Mapping<A, B, C, D, X> mapping) {
        return row -> mapping.apply(row.value1, row.value2, row.value3, row.value4);
    }

    /**
     * Makes something of a row's values: a constructor, mostly.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <X> what is made
     */
    @FunctionalInterface
    public interface Mapping<A, B, C, D, X> {
        /** Makes something of the values. */
        X apply(A value1, B value2, C value3, D value4);
    }
}
