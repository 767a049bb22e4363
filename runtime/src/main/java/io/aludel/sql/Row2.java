package io.aludel.sql;

import java.util.function.Function;

/**
 * A row of 2 values, each null where the database has NULL.
 *
 * @param value1 the first value
 * @param value2 the second value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public record Row2<A, B>(A value1, B value2) {
    /** Returns what makes rows of the items of a SELECT. */
    static <A, B> RowReader<Row2<A, B>> reader(Selectable<A> a, Selectable<B> b) {
        return reader(a, b, Row2::new);
    }

    /** Returns what makes something else of the items, without a row in between. */
    static <A, B, X> RowReader<X> reader(Selectable<A> a, Selectable<B> b, Mapping<A, B, X> mapping) {
        return row -> mapping.apply(row.get(0, a), row.get(1, b));
    }

    /** Returns a mapping as a function of rows. */
    static <A, B, X> Function<Row2<A, B>, X> applying(Mapping<A, B, X> mapping) {
        return row -> mapping.apply(row.value1, row.value2);
    }

    /**
     * Makes something of a row's values: a constructor, mostly.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <X> what is made
     */
    @FunctionalInterface
    public interface Mapping<A, B, X> {
        /** Makes something of the values. */
        X apply(A value1, B value2);
    }
}
