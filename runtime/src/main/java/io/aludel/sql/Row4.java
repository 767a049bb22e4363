package io.aludel.sql;

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
