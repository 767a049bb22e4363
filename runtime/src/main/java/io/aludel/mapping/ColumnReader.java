package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.sql.ConvertedType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What generated mappers read single columns with: primitives unboxed, NULL and numbers out of range reported with the
 * column's name. Types that are not here go through the dialect's codecs.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
abstract class ColumnReader<E, K> {
    private final EntityTable<E, K> table;
    private final boolean emptyTextIsNull;

    ColumnReader(EntityTable<E, K> table, boolean emptyTextIsNull) {
        this.table = table;
        this.emptyTextIsNull = emptyTextIsNull;
    }

    /** Returns the table, without an alias. */
    public final EntityTable<E, K> table() {
        return table;
    }

    /** Reads a NOT NULL {@code long}. */
    protected final long readLong(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value == 0 && row.wasNull()) {
            throw ColumnValueException.unexpectedNull(table, column);
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
            throw ColumnValueException.outOfRange(table, column, value, "int");
        }
        return (int) value;
    }

    /** Reads a {@code int} or null. */
    protected final @Nullable Integer readNullableInt(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (int) value) {
            throw ColumnValueException.outOfRange(table, column, value, "int");
        }
        return value == 0 && row.wasNull() ? null : (Integer) (int) value;
    }

    /** Reads a NOT NULL {@code short}. */
    protected final short readShort(ResultSet row, int index, int column) throws SQLException {
        long value = readLong(row, index, column);
        if (value != (short) value) {
            throw ColumnValueException.outOfRange(table, column, value, "short");
        }
        return (short) value;
    }

    /** Reads a {@code short} or null. */
    protected final @Nullable Short readNullableShort(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (short) value) {
            throw ColumnValueException.outOfRange(table, column, value, "short");
        }
        return value == 0 && row.wasNull() ? null : (Short) (short) value;
    }

    /** Reads a NOT NULL {@code byte}. */
    protected final byte readByte(ResultSet row, int index, int column) throws SQLException {
        long value = readLong(row, index, column);
        if (value != (byte) value) {
            throw ColumnValueException.outOfRange(table, column, value, "byte");
        }
        return (byte) value;
    }

    /** Reads a {@code byte} or null. */
    protected final @Nullable Byte readNullableByte(ResultSet row, int index, int column) throws SQLException {
        long value = row.getLong(index);
        if (value != (byte) value) {
            throw ColumnValueException.outOfRange(table, column, value, "byte");
        }
        return value == 0 && row.wasNull() ? null : (Byte) (byte) value;
    }

    /** Reads a NOT NULL {@code double}. */
    protected final double readDouble(ResultSet row, int index, int column) throws SQLException {
        double value = row.getDouble(index);
        if (value == 0 && row.wasNull()) {
            throw ColumnValueException.unexpectedNull(table, column);
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
            throw ColumnValueException.unexpectedNull(table, column);
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
            throw ColumnValueException.unexpectedNull(table, column);
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
            throw ColumnValueException.unexpectedNull(table, column);
        }
        return value;
    }

    /** Requires what a codec read into a NOT NULL column. */
    protected final <T> T require(@Nullable T value, int column) {
        if (value == null) {
            throw ColumnValueException.unexpectedNull(table, column);
        }
        return value;
    }

    /** Requires a part of a key that is looked for. */
    protected final <T> T requireKeyPart(@Nullable T value, int column) {
        if (value == null) {
            throw new AludelException(
                    "The key of a " + table.entityType().getSimpleName() + " has no value for column '"
                            + table.columns().get(column).name() + "' of table '" + table.tableName()
                            + "': a key to look for needs all its parts, as no row has NULL in one");
        }
        return value;
    }

    /** Returns whether two decimals are the same number; the digits behind the point do not count. */
    protected static boolean sameNumber(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return left.compareTo(right) == 0;
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

    /** Returns what the column holds for a value of a converted type, or null for null. */
    protected static <T, S> @Nullable S toColumn(ConvertedType<T, S> type, @Nullable T value) {
        return value == null ? null : type.converter().toColumn(value);
    }

    /** Returns the value of a converted type for what the column holds, or null for null. */
    protected static <T, S> @Nullable T toField(ConvertedType<T, S> type, @Nullable S stored) {
        return stored == null ? null : type.converter().toField(stored);
    }

    /** Makes the exception for a position at which the table has no column. */
    protected final IndexOutOfBoundsException noSuchColumn(int column) {
        return new IndexOutOfBoundsException(table + " does not have a column at position " + column);
    }
}
