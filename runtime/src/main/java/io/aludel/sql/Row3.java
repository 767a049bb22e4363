package io.aludel.sql;

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
