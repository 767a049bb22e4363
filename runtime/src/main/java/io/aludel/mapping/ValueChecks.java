package io.aludel.mapping;

import io.aludel.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What generated mappers check values with before they are written. Each method reports what is wrong and returns. */
public final class ValueChecks {
    private ValueChecks() {}

    /** Checks that a value is there. */
    public static void present(Violations violations, Object entity, String column, @Nullable Object value) {
        if (value == null) {
            violations.missing(entity, column);
        }
    }

    /** Checks that a reference refers to something, be it to an entity that has no key yet. */
    public static void referring(Violations violations, Object entity, String column, @Nullable Ref<?> value) {
        if (value == null || value.isEmpty()) {
            violations.missing(entity, column);
        }
    }

    /** Checks that one of the fields that share a column has a value for it: a reference to something counts as one. */
    public static void given(Violations violations, Object entity, String column, @Nullable Object... values) {
        for (Object value : values) {
            if (value instanceof Ref<?> reference ? !reference.isEmpty() : value != null) {
                return;
            }
        }
        violations.missing(entity, column);
    }

    /** Checks that a reference gives a column that it shares the same value as the others; null is no value. */
    public static void agreeing(
            Violations violations,
            Object entity,
            String column,
            String field,
            @Nullable Object value,
            @Nullable Object part) {
        if (value != null && part != null && !value.equals(part)) {
            violations.refused(
                    entity,
                    column,
                    part,
                    new IllegalArgumentException(
                            "'" + field + "' shares this column with other fields of the entity, and"
                                    + " gives it another value than they do: let all of them refer to rows that have it in common"));
        }
    }

    /** Checks the length of a text, in characters (Unicode code points). */
    public static void length(
            Violations violations, Object entity, String column, @Nullable String value, int maximum) {
        if (value != null && value.length() > maximum) {
            int length = value.codePointCount(0, value.length());
            if (length > maximum) {
                violations.tooLong(entity, column, length, maximum, value);
            }
        }
    }

    /** Checks the number of bytes. */
    public static void length(
            Violations violations, Object entity, String column, byte @Nullable [] value, int maximum) {
        if (value != null && value.length > maximum) {
            violations.tooLong(entity, column, value.length, maximum, value);
        }
    }

    /** Checks that a decimal keeps all its digits; zeros at the end do not count. */
    public static void digits(
            Violations violations, Object entity, String column, @Nullable BigDecimal value, int precision, int scale) {
        if (value == null || fits(value, precision, scale)) {
            return;
        }
        if (!fits(value.stripTrailingZeros(), precision, scale)) {
            violations.doesNotFit(entity, column, precision, scale, value);
        }
    }

    private static boolean fits(BigDecimal value, int precision, int scale) {
        return value.scale() <= scale
                && (value.precision() - value.scale() <= precision - scale || value.signum() == 0);
    }
}
