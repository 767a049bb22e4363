package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of SQL written by hand, read by the names of its columns; valid until the next row is read. */
public interface NativeRow {
    /** Returns the names of the columns. */
    List<String> names();

    /**
     * Reads a column; null where it is NULL.
     *
     * @param column its name, in any case
     * @throws IllegalArgumentException when there is no such column
     */
    <T> @Nullable T get(String column, ValueType<T> type);

    /** Reads a column of a basic type; see {@link #get(String, ValueType)}. */
    default <T> @Nullable T get(String column, Class<T> type) {
        return get(column, JavaTypes.of(type));
    }

    /** Reads a column as the object that the driver makes of it; see {@link #get(String, ValueType)}. */
    @Nullable
    Object get(String column);
}
