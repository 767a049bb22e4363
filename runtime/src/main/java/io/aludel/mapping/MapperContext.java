package io.aludel.mapping;

import io.aludel.dialect.Codec;
import io.aludel.sql.ValueType;

/** What a database gives its mappers. Implemented by the runtime; shared by threads. */
public interface MapperContext {
    /** Returns the dialect's codec for a type. */
    <T> Codec<T> codec(ValueType<T> type);

    /** Returns whether the database reads the empty string back as NULL, so that a NOT NULL text may come as NULL. */
    boolean readsEmptyTextAsNull();
}
