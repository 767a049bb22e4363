package io.aludel.mapping;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with entities before they are written. Implemented by the runtime. */
public interface Violations {
    /** A column without NULL got null. */
    void missing(Object entity, String column);

    /** A reference whose column is without NULL refers to nothing. */
    void unrelated(Object entity, String column);

    /** A text or byte array is longer than its column. */
    void tooLong(Object entity, String column, int length, int maximum, Object value);

    /** A decimal does not fit its column's precision and scale without rounding. */
    void doesNotFit(Object entity, String column, int precision, int scale, Object value);

    /** A {@code Validates} method refused a value. */
    void refused(Object entity, @Nullable String column, @Nullable Object value, IllegalArgumentException reason);

    /**
     * Checks the constraints of Jakarta Validation that an entity has, when a provider of it is on the class path.
     *
     * @param columns gives the column of a property, as {@code address.street}, or null when it has none
     */
    void constraints(Object entity, Function<String, @Nullable String> columns);
}
