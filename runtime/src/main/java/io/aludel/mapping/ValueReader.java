package io.aludel.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What generated code reads single values with: primitives unboxed, NULL and numbers out of range reported with the place that
 * they come from. Types that are not here go through the dialect's codecs. "Column" is a position that the subclass knows.
 */
abstract class ValueReader {
    private final boolean emptyTextIsNull;

    ValueReader(boolean emptyTextIsNull) {
        this.emptyTextIsNull = emptyTextIsNull;
    }

    /** Makes the exception for NULL where there has to be a value. */
    abstract ColumnValueException unexpectedNull(int column);

    /** Makes the exception for a number that a type cannot hold. */
    abstract ColumnValueException outOfRange(int column, long value, String type);

    /** Reads a NOT NULL {@code long}. */
    protected final long readLong(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value == 0 && row.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Reads a {@code long} or null. */
    protected static @Nullable Long readNullableLong(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return value == 0 && row.wasNull() ? null : (Long) value;
    }

    /** Reads a NOT NULL {@code int}. */
    protected final int readInt(ResultSet row, int index, int column) throws SQLException {
        long value = readLong(row, index, column);
        if (value != (int) value) {
            throw outOfRange(column, value, "int");
        }
        return (int) value;
    }

    /** Reads a {@code int} or null. */
    protected final @Nullable Integer readNullableInt(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (int) value) {
            throw outOfRange(column, value, "int");
        }
        return value == 0 && row.wasNull() ? null : (Integer) (int) value;
    }

    /** Reads a NOT NULL {@code short}. */
    protected final short readShort(ResultSet row, int index, int column) throws SQLException {
        long value = readLong(row, index, column);
        if (value != (short) value) {
            throw outOfRange(column, value, "short");
        }
        return (short) value;
    }

    /** Reads a {@code short} or null. */
    protected final @Nullable Short readNullableShort(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (short) value) {
            throw outOfRange(column, value, "short");
        }
        return value == 0 && row.wasNull() ? null : (Short) (short) value;
    }

    /** Reads a NOT NULL {@code byte}. */
    protected final byte readByte(ResultSet row, int index, int column) throws SQLException {
        long value = readLong(row, index, column);
        if (value != (byte) value) {
            throw outOfRange(column, value, "byte");
        }
        return (byte) value;
    }

    /** Reads a {@code byte} or null. */
    protected final @Nullable Byte readNullableByte(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (byte) value) {
            throw outOfRange(column, value, "byte");
        }
        return value == 0 && row.wasNull() ? null : (Byte) (byte) value;
    }

    /** Reads a NOT NULL {@code double}. */
    protected final double readDouble(ResultSet row, int index, int column) throws SQLException {
        double value = row.getDouble(index);
        if (value == 0 && row.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Reads a {@code double} or null. */
    protected static @Nullable Double readNullableDouble(ResultSet row, int index) throws SQLException {
        double value = row.getDouble(index);
        return value == 0 && row.wasNull() ? null : (Double) value;
    }

    /** Reads a NOT NULL {@code float}. */
    protected final float readFloat(ResultSet row, int index, int column) throws SQLException {
        float value = row.getFloat(index);
        if (value == 0 && row.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Reads a {@code float} or null. */
    protected static @Nullable Float readNullableFloat(ResultSet row, int index) throws SQLException {
        float value = row.getFloat(index);
        return value == 0 && row.wasNull() ? null : (Float) value;
    }

    /** Reads a NOT NULL {@code boolean}. */
    protected final boolean readBoolean(ResultSet row, int index, int column) throws SQLException {
        boolean value = row.getBoolean(index);
        if (!value && row.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Reads a {@code boolean} or null. */
    protected static @Nullable Boolean readNullableBoolean(ResultSet row, int index) throws SQLException {
        boolean value = row.getBoolean(index);
        return (!value && row.wasNull()) ? null : (Boolean) value;
    }

    /** Reads a NOT NULL text. */
    protected final String readText(ResultSet row, int index, int column) throws SQLException {
        return requireText(row.getString(index), column);
    }

    /** Requires a text in a NOT NULL column: empty, where the database reads the empty text as NULL. */
    protected final String requireText(@Nullable String value, int column) {
        if (value == null) {
            if (emptyTextIsNull) {
                return "";
            }
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Requires what a codec read into a NOT NULL column. */
    protected final <T> T require(@Nullable T value, int column) {
        if (value == null) {
            throw unexpectedNull(column);
        }
        return value;
    }

    /** Returns a copy that the application does not hold. */
    protected static byte @Nullable [] copyOf(byte @Nullable [] value) {
        return value == null ? null : value.clone();
    }

    /** Returns a copy that the application does not hold. */
    protected static <T> @Nullable List<T> copyOf(@Nullable Collection<T> value) {
        return value == null ? null : new ArrayList<>(value);
    }

    /** Returns the elements as a set in their order, or null for null. */
    protected static <T> @Nullable Set<T> setOf(@Nullable Collection<T> value) {
        return value == null ? null : new LinkedHashSet<>(value);
    }
}
