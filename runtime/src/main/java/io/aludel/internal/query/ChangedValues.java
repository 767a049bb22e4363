package io.aludel.internal.query;

import io.aludel.DataException;
import io.aludel.internal.persist.MappedTable;
import io.aludel.schema.ColumnType;
import io.aludel.schema.TableColumn;
import io.aludel.sql.Assignment;
import io.aludel.sql.Bindings;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.Conflict;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.InsertModel;
import io.aludel.sql.Place;
import io.aludel.sql.UpdateModel;
import io.aludel.sql.ValueType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values that a statement sets against what their columns hold, before it is sent: H2 would round a decimal with more
 * digits, and SQLite would store anything.
 */
final class ChangedValues {
    private final ChangeModel change;
    private final Bindings bindings;
    private final String entity;
    private final Map<String, TableColumn> columns = new HashMap<>();

    private ChangedValues(MappedTable<?, ?> mapped, ChangeModel change, Bindings bindings) {
        this.change = change;
        this.bindings = bindings;
        this.entity = mapped.entityName();
        mapped.description().columns().forEach(column -> columns.put(column.name(), column));
    }

    /**
     * Checks the values that a statement sets in an entity's table.
     *
     * @throws DataException for a value that does not fit its column
     */
    static void check(MappedTable<?, ?> mapped, ChangeModel change, Bindings bindings) {
        ChangedValues values = new ChangedValues(mapped, change, bindings);
        if (change instanceof UpdateModel update) {
            values.check(update.assignments());
        } else if (change instanceof InsertModel insert) {
            insert.rows().forEach(values::check);
            Conflict conflict = insert.conflict();
            values.check(conflict == null ? List.of() : conflict.assignments());
        }
    }

    private void check(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            TableColumn column = columns.get(assignment.column().name());
            if (column != null && column.type().definition() == null && assignment.value() instanceof Place place) {
                Object value = stored(assignment.column().type(), place.value(0, bindings));
                if (value != null) {
                    check(column, value);
                }
            }
        }
    }

    private static <T> @Nullable Object stored(ValueType<T> type, @Nullable Object value) {
        return value != null && type instanceof ConvertedType<T, ?> converted ? converted(converted, value) : value;
    }

    private static <T, S> @Nullable Object converted(ConvertedType<T, S> type, Object value) {
        return stored(type.stored(), type.converter().toColumn(type.javaType().cast(value)));
    }

    private void check(TableColumn column, Object value) {
        ColumnType type = column.type();
        if (value instanceof BigDecimal decimal) {
            if (!fits(decimal, type)) {
                throw failure(
                        column,
                        "does not fit without rounding: the column holds " + type.precision() + " digits, "
                                + type.scale() + " of them behind the point (see @Column(precision, scale))",
                        value);
            }
        } else if (!type.large()) {
            int length = length(value);
            if (length > type.length()) {
                throw failure(
                        column,
                        "is too long: " + length + ", and the column holds " + type.length() + " (see @Column(length))",
                        value);
            }
        }
    }

    private static boolean fits(BigDecimal value, ColumnType type) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= type.scale()
                && (shortest.signum() == 0
                        || shortest.precision() - shortest.scale() <= type.precision() - type.scale());
    }

    private static int length(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        return value instanceof byte[] bytes ? bytes.length : 0;
    }

    private DataException failure(TableColumn column, String problem, Object value) {
        return DataException.ofValue(
                change.action() + ": a value for the column '" + column.name() + "' of " + entity + " " + problem,
                value,
                null);
    }
}
