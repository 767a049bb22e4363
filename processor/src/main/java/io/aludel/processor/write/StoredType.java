package io.aludel.processor.write;

import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;

/**
 * What one {@link io.aludel.sql.ValueType} stands for: a Java type and how it is stored. Decimals of different digits are
 * different types; a list, a set and an array of one element type are the same one.
 *
 * @param value the Java type
 * @param precision the digits of the decimals that columns hold, or 0 where there are none or their digits are not known
 * @param scale the digits behind the point
 */
record StoredType(ValueModel value, int precision, int scale) {
    /** Returns the type of a column or formula. */
    static StoredType of(PropertyModel property) {
        if (property instanceof ColumnModel column) {
            return isDecimal(column.value()) && column.size().definition().isEmpty()
                    ? new StoredType(
                            column.value(),
                            column.size().precision(),
                            column.size().scale())
                    : of(column.value());
        }
        return of(((FormulaModel) property).value());
    }

    private static StoredType of(ValueModel value) {
        return new StoredType(
                value instanceof ValueModel.Listed listed
                        ? new ValueModel.Listed(listed.type(), listed.element(), ValueModel.Container.LIST)
                        : value,
                0,
                0);
    }

    private static boolean isDecimal(ValueModel value) {
        return value instanceof ValueModel.Converted converted
                ? isDecimal(converted.stored())
                : value instanceof ValueModel.Basic basic && basic.kind() == BasicType.Kind.BIG_DECIMAL;
    }

    /** The type in the column behind a converter. */
    StoredType stored(ValueModel.Converted converted) {
        return new StoredType(converted.stored(), precision, scale);
    }

    /** The type of the elements of a list. */
    static StoredType element(ValueModel.Listed listed) {
        return of(listed.element());
    }
}
