package io.aludel.sql;

import java.util.function.Function;

/**
 * A row of 3 values, each null where the database has NULL.
 *
 * @param value1 the first value
 * @param value2 the second value
 * @param value3 the third value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public record Row3<A, B, C>(A value1, B value2, C value3) {
    /** Returns what makes rows of the items of a SELECT. */
    static <A, B, C> RowReader<Row3<A, B, C>> reader(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return reader(a, b, c, Row3::new);
    }

    /** Returns what makes something else of the items, without a row in between. */
    static <A, B, C, X> RowReader<X> reader(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Mapping<A, B, C, X> mapping) {
        return row -> mapping.apply(row.get(0, a), row.get(1, b), row.get(2, c));
    }

    /** Returns a mapping as a function of rows. */
    static <A, B, C, X> Function<Row3<A, B, C>, X> applying(Mapping<A, B, C, X> mapping) {
        return row -> mapping.apply(row.value1, row.value2, row.value3);
    }

    /**
     * Makes something of a row's values: a constructor, mostly.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <X> what is made
     */
    @FunctionalInterface
    public interface Mapping<A, B, C, X> {
        /** Makes something of the values. */
        X apply(A value1, B value2, C value3);
    }
}
