package io.aludel.internal.codec;

import java.util.function.Function;

/**
 * A type as an element of a JSON array. Tokens are strings, booleans, numbers and lists of tokens; when they are read, all
 * scalars come as strings.
 *
 * @param write gives the token for a value
 * @param read gives the value for a token
 * @param <T> the Java type
 */
record Element<T>(Function<T, Object> write, Function<Object, T> read) {
    /** An element whose scalar token is a JSON string. */
    static <T> Element<T> text(Function<T, String> write, Function<String, T> read) {
        return new Element<>(write::apply, token -> read.apply(scalar(token)));
    }

    /** An element that is its own token: a number or a boolean. */
    static <T> Element<T> literal(Function<String, T> read) {
        return new Element<>(value -> value, token -> read.apply(scalar(token)));
    }

    /** An element on top of another one. */
    <U> Element<U> map(Function<U, T> toColumn, Function<T, U> toField) {
        return new Element<>(value -> toToken(toColumn.apply(value)), token -> toField.apply(toValue(token)));
    }

    Object toToken(T value) {
        return write.apply(value);
    }

    T toValue(Object token) {
        return read.apply(token);
    }

    private static String scalar(Object token) {
        if (token instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("An array where a single value is expected");
    }
}
