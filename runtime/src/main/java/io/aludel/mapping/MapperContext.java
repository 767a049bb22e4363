package io.aludel.mapping;

import io.aludel.dialect.Codec;
import io.aludel.sql.ValueType;

/** What a database gives its mappers. Implemented by the runtime; shared by threads. */
public interface MapperContext {
    /** Returns the dialect's codec for a type. */
    <T> Codec<T> codec(ValueType<T> type);

    /** Returns whether the database reads the empty string back as NULL, so that a NOT NULL text may come as NULL. */
    boolean readsEmptyTextAsNull();

    /**
     * Returns how much further behind a column or formula is, in the rows that the mapper reads, than in those of its own
     * table. That is not 0 where rows of a subclass are read with those of other subclasses.
     *
     * @param position the position
     */
    default int rowOffset(int position) {
        return 0;
    }
}
