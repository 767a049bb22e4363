package io.aludel.dialect;

import io.aludel.sql.ValueType;

/** The codecs. */
final class SqliteTypes {
    <T> Codec<T> codec(ValueType<T> type) {
        throw new IllegalArgumentException("No codec for " + type);
    }
}
