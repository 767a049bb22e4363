package io.aludel.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a procedure returned through its parameters. Immutable. */
public final class OutValues {
    private final Map<String, @Nullable Object> values;

    /** Takes the values by parameter. */
    public OutValues(Map<String, @Nullable Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * Returns the value of a parameter; null where it is NULL.
     *
     * @throws IllegalArgumentException when the parameter does not return a value, or one of another type
     */
    public <T> @Nullable T get(String parameter, Class<T> type) {
        if (!values.containsKey(parameter)) {
            throw new IllegalArgumentException("The parameter '" + parameter
                    + "' does not return a value: name it with out(..). There are: " + values.keySet());
        }
        Object value = values.get(parameter);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("The parameter '" + parameter + "' was named as a "
                    + value.getClass().getSimpleName() + ", not as a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
