package io.aludel.processor.declaration;

import java.util.List;

/**
 * A value of an annotation.
 *
 * @param value the value, or the annotation's default
 * @param isGiven whether it is written out
 * @param origin where it is written, else the annotation
 * @param <T> the value's type
 */
public record Given<T>(T value, boolean isGiven, Origin origin) {
    /** Returns the values of several, in order. */
    public static <T> List<T> values(List<Given<T>> several) {
        return several.stream().map(Given::value).toList();
    }
}
