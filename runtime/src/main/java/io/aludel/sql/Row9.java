package io.aludel.sql;

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
