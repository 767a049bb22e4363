package io.aludel.internal.persist;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that rows have in the columns of a key, comparable between the two sides of a foreign key. */
public final class KeyValues {
    private KeyValues() {}

    /** Returns what an object has in the columns, or null when one of them is null: NULLs refer to nothing and never conflict. */
    public static <E> @Nullable Object current(EntityMapper<E, ?> mapper, E entity, int[] columns) {
        if (columns.length == 1) {
            return comparable(mapper.value(entity, columns[0]));
        }
        List<Object> values = new ArrayList<>(columns.length);
        for (int column : columns) {
            Object value = comparable(mapper.value(entity, column));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** Returns what the row of an object had when it was last read or written, or null when one of the columns was null. */
    public static <E> @Nullable Object stored(EntityMapper<E, ?> mapper, EntityState<E> state, int[] columns) {
        if (columns.length == 1) {
            return comparable(mapper.snapshotValue(state, columns[0]));
        }
        List<Object> values = new ArrayList<>(columns.length);
        for (int column : columns) {
            Object value = comparable(mapper.snapshotValue(state, column));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** An {@code int} column may refer to a {@code long} one, and decimals are equal whatever their scale. */
    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes.clone()) : value;
    }
}
