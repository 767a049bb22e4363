package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.sql.ConvertedType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What generated mappers read single columns with, and compare and convert their values.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
abstract class ColumnReader<E, K> extends ValueReader {
    private final EntityTable<E, K> table;

    ColumnReader(EntityTable<E, K> table, boolean emptyTextIsNull) {
        super(emptyTextIsNull);
        this.table = table;
    }

    /** Returns the table, without an alias. */
    public final EntityTable<E, K> table() {
        return table;
    }

    @Override
    final ColumnValueException unexpectedNull(int column) {
        return ColumnValueException.unexpectedNull(table, column);
    }

    @Override
    final ColumnValueException outOfRange(int column, long value, String type) {
        return ColumnValueException.outOfRange(table, column, value, type);
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
