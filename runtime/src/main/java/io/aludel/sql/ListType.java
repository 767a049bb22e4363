package io.aludel.sql;

import java.util.List;

/**
 * A list of values in one column: an array where the dialect has them, a JSON array elsewhere. Java arrays and sets of the
 * application are converted to and from it.
 *
 * @param element the type of each element
 * @param <T> the Java type of each element
 */
public record ListType<T>(ValueType<T> element) implements ValueType<List<T>> {
    @Override
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public Class<List<T>> javaType() {
        return (Class<List<T>>) (Class<?>) List.class;
    }

    @Override
    public String toString() {
        return "List<" + element + ">";
    }
}
