package io.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a state keeps of a deferred column whose value was read or written; it keeps null of one that was not.
 *
 * @param value what there is to compare a value with
 * @param <S> the type of that
 */
public record DeferredSnapshot<S>(@Nullable S value) {}
