package io.aludel.dialect;

import io.aludel.sql.ValueType;

/** The codecs. */
final class H2Types {
    <T> Codec<T> codec(ValueType<T> type) {
        throw new IllegalArgumentException("No codec for " + type);
    }
}
