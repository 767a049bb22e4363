package io.aludel.internal.persist;

import io.aludel.dialect.Codec;
import io.aludel.mapping.MapperContext;
import io.aludel.sql.ValueType;
import java.util.List;

/**
 * What the database gives a mapper that reads rows of a whole hierarchy.
 *
 * @param database what the database gives all mappers
 * @param offsets by position, how much further behind a column or formula is than in rows of the class alone
 */
record RowOffsets(MapperContext database, List<Integer> offsets) implements MapperContext {
    @Override
    public <T> Codec<T> codec(ValueType<T> type) {
        return database.codec(type);
    }

    @Override
    public boolean readsEmptyTextAsNull() {
        return database.readsEmptyTextAsNull();
    }

    @Override
    public int rowOffset(int position) {
        return offsets.get(position);
    }
}
