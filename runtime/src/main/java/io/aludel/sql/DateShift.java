package io.aludel.sql;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** A date or time, moved by an amount of a unit. */
record DateShift(Node operand, ValueType<?> type, Node amount, ChronoUnit unit) implements Node {
    private static final Set<ChronoUnit> OF_DATES = Set.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
    private static final Set<ChronoUnit> OF_TIMES = Set.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

    static DateShift of(Expression<?> date, Node amount, ChronoUnit unit) {
        Class<?> type = date.type().javaType();
        DateExtraction.requireReadable(date.type(), "datePlus(.., " + unit + ")");
        boolean hasDate = type != LocalTime.class && type != Year.class && type != YearMonth.class;
        boolean hasTime = hasDate && type != LocalDate.class;
        if (!(hasDate && OF_DATES.contains(unit)) && !(hasTime && OF_TIMES.contains(unit))) {
            throw new IllegalArgumentException("A " + type.getSimpleName() + " cannot be moved by " + unit
                    + ": dates can by YEARS, MONTHS and DAYS, dates with a time also by HOURS, MINUTES and SECONDS");
        }
        return new DateShift(date.node(), date.type(), amount, unit);
    }

    @Override
    public void render(SqlWriter out) {
        out.syntax().dateShift(out, operand, type, amount, unit);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("date shift").add(unit).add(type);
        operand.shape(key);
        amount.shape(key);
    }
}
