package io.aludel.internal.render;

import io.aludel.dialect.Codec;
import io.aludel.sql.ValueType;

/** A dialect's codecs. */
@FunctionalInterface
public interface Codecs {
    /** Returns the codec for a type. */
    <T> Codec<T> codec(ValueType<T> type);
}
