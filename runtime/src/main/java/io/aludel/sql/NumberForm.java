package io.aludel.sql;

import java.math.BigDecimal;

/** What kind of numbers something is computed with, which decides over fractions. */
public enum NumberForm {
    /** Whole numbers: a division drops the fraction. */
    WHOLE,
    /** Decimals. */
    DECIMAL,
    /** Doubles and floats. */
    FLOATING;

    /** Returns the form in which numbers of two types meet. */
    static NumberForm of(ValueType<?> left, ValueType<?> right) {
        if (isFloating(left.javaType()) || isFloating(right.javaType())) {
            return FLOATING;
        }
        return left.javaType() == BigDecimal.class || right.javaType() == BigDecimal.class ? DECIMAL : WHOLE;
    }

    private static boolean isFloating(Class<?> type) {
        return type == Double.class || type == Float.class;
    }
}
