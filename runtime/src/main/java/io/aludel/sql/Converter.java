package io.aludel.sql;

/**
 * Turns a type of the application into one that columns can hold, and back. Never called with null: NULL is null on both
 * sides. May be called several times for one value: to check what it makes of it, to see whether that has changed, to write it. Implementations are stateless and safe for use by several threads.
 *
 * @param <T> the type of the field
 * @param <S> the type in the column: one that Aludel stores by itself
 */
public interface Converter<T, S> {
    /** Returns what the column holds for a field's value. */
    S toColumn(T value);

    /** Returns the field's value for what the column holds. */
    T toField(S stored);
}
