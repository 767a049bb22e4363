package io.aludel.processor.declaration;

/**
 * A value of an annotation.
 *
 * @param value the value, or the annotation's default
 * @param isGiven whether it is written out
 * @param origin where it is written, else the annotation
 * @param <T> the value's type
 */
public record Given<T>(T value, boolean isGiven, Origin origin) {}
