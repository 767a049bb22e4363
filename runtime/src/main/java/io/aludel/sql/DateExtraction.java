package io.aludel.sql;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;

/** A part of a date or time. */
record DateExtraction(DatePart part, Node operand) implements Node {
    private static final Set<DatePart> OF_TIMES = Set.of(DatePart.HOUR, DatePart.MINUTE, DatePart.SECOND);

    /** A month of a year is a text such as 2026-11 on each database, and a year a number. */
    static Node of(DatePart part, Expression<? extends Temporal> date) {
        Class<?> type = date.type().javaType();
        requireReadable(date.type(), "extract(" + part + ", ..)");
        if (!has(type, part)) {
            throw new IllegalArgumentException("extract(" + part + ", ..): a " + type.getSimpleName() + " has none");
        }
        if (type == Year.class) {
            return date.node();
        }
        if (type == YearMonth.class) {
            int first = part == DatePart.YEAR ? 1 : 6;
            int length = part == DatePart.YEAR ? 4 : 2;
            Node digits = new FunctionCall("SUBSTR", List.of(date.node(), number(first), number(length)));
            return new Cast(digits, BasicType.STRING, BasicType.INTEGER);
        }
        return new DateExtraction(part, date.node());
    }

    private static Node number(int value) {
        return new BoundValue<>(BasicType.INTEGER, value);
    }

    private static boolean has(Class<?> type, DatePart part) {
        if (type == Year.class) {
            return part == DatePart.YEAR;
        }
        if (type == YearMonth.class) {
            return part == DatePart.YEAR || part == DatePart.MONTH;
        }
        boolean isOfTime = OF_TIMES.contains(part);
        return type == LocalTime.class ? isOfTime : type != LocalDate.class || !isOfTime;
    }

    static void requireReadable(ValueType<?> type, String what) {
        if (type.javaType() == ZonedDateTime.class) {
            throw new IllegalArgumentException(
                    what + " of a ZonedDateTime: databases cannot compute with its zone; use an"
                            + " OffsetDateTime or an Instant");
        }
    }

    @Override
    public void render(SqlWriter out) {
        out.syntax().extraction(out, part, operand);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(part);
        operand.shape(key);
    }
}
