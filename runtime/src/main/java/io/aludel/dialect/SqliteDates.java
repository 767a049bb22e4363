package io.aludel.dialect;

import io.aludel.sql.BasicType;
import io.aludel.sql.DatePart;
import io.aludel.sql.Node;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Computing with dates and times on SQLite, where they are texts. Its functions know milliseconds; so what is smaller than
 * the unit is cut off before and put behind the result again.
 */
final class SqliteDates {
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;

    private SqliteDates() {}

    /** With milliseconds, and zeros behind them: texts of one length have the order of time. */
    static void now(SqlWriter out) {
        out.text("strftime('%Y-%m-%d %H:%M:%f000000Z', 'now')");
    }

    static void extraction(SqlWriter out, DatePart part, Node operand) {
        String format = switch (part) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case DAY_OF_YEAR -> "%j";
            case DAY_OF_WEEK -> "%w";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
        };
        boolean sundayIsZero = part == DatePart.DAY_OF_WEEK;
        out.text(sundayIsZero ? "((CAST(strftime('" : "CAST(strftime('")
                .text(format)
                .text("', ");
        cut(out, operand, SECONDS_LENGTH).text(sundayIsZero ? ") AS INTEGER) + 6) % 7 + 1)" : ") AS INTEGER)");
    }

    static void shift(SqlWriter out, Node operand, ValueType<?> type, Node amount, ChronoUnit unit) {
        boolean ofDate = unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS || unit == ChronoUnit.DAYS;
        int length = ofDate ? DATE_LENGTH : SECONDS_LENGTH;
        boolean hasRest = !type.equals(BasicType.LOCAL_DATE);
        out.text(hasRest ? "(" : "");
        if (unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS) {
            shiftMonths(out, operand, amount, unit);
        } else {
            out.text(ofDate ? "date(" : "datetime(");
            modifier(cut(out, operand, length), amount, unit).text(")");
        }
        if (hasRest) {
            out.text(" || substr(").node(operand).text(", " + (length + 1) + "))");
        }
    }

    /**
     * A day that a month does not have becomes one of the next month, so that the last day of the right one comes before it. (The
     * modifier 'floor', which says the same, came with 3.46.)
     */
    private static void shiftMonths(SqlWriter out, Node operand, Node amount, ChronoUnit unit) {
        modifier(cut(out.text("min(date("), operand, DATE_LENGTH), amount, unit).text("), date(");
        modifier(cut(out, operand, DATE_LENGTH).text(", 'start of month'"), amount, unit)
                .text(", '+1 month', '-1 day'))");
    }

    private static SqlWriter modifier(SqlWriter out, Node amount, ChronoUnit unit) {
        return out.text(", (")
                .node(amount)
                .text(") || ' ")
                .text(unit.name().toLowerCase(Locale.ROOT))
                .text("'");
    }

    static void dayCount(SqlWriter out, Node from, Node to) {
        out.text("CAST(julianday(");
        cut(out, to, DATE_LENGTH).text(") - julianday(");
        cut(out, from, DATE_LENGTH).text(") AS INTEGER)");
    }

    private static SqlWriter cut(SqlWriter out, Node operand, int length) {
        return out.text("substr(").node(operand).text(", 1, " + length + ")");
    }
}
