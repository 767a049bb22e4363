package io.aludel.sql;

/**
 * A row of 2 values, each null where the database has NULL.
 *
 * @param value1 the first value
 * @param value2 the second value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public record Row2<A, B>(A value1, B value2) {
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
