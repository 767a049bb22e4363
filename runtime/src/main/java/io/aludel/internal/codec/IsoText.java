package io.aludel.internal.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Dates and times as ISO 8601 texts of a fixed width, so that comparing texts compares times: years of four digits, nine
 * digits behind the second, UTC for instants. Reading accepts shorter forms as well: a {@code T} between date and time, fewer
 * digits behind the second or none, no seconds.
 */
final class IsoText {
    private static final int NANO_DIGITS = 9;

    private IsoText() {}

    static String yearMonth(YearMonth value) {
        StringBuilder out = new StringBuilder(7);
        appendYear(out, value.getYear());
        appendDigits(out.append('-'), value.getMonthValue(), 2);
        return out.toString();
    }

    static String date(LocalDate value) {
        StringBuilder out = new StringBuilder(10);
        appendDate(out, value);
        return out.toString();
    }

    static String time(LocalTime value) {
        StringBuilder out = new StringBuilder(18);
        appendTime(out, value);
        return out.toString();
    }

    static String dateTime(LocalDateTime value) {
        return dateTime(value, new StringBuilder(29)).toString();
    }

    static String instant(Instant value) {
        return dateTime(LocalDateTime.ofInstant(value, ZoneOffset.UTC), new StringBuilder(30))
                .append('Z')
                .toString();
    }

    static String zonedDateTime(ZonedDateTime value) {
        return instant(value.toInstant()) + "[" + value.getZone().getId() + "]";
    }

    private static StringBuilder dateTime(LocalDateTime value, StringBuilder out) {
        appendDate(out, value.toLocalDate());
        appendTime(out.append(' '), value.toLocalTime());
        return out;
    }

    private static void appendDate(StringBuilder out, LocalDate value) {
        appendYear(out, value.getYear());
        appendDigits(out.append('-'), value.getMonthValue(), 2);
        appendDigits(out.append('-'), value.getDayOfMonth(), 2);
    }

    private static void appendYear(StringBuilder out, int year) {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("The year is not within 0 and 9999");
        }
        appendDigits(out, year, 4);
    }

    private static void appendTime(StringBuilder out, LocalTime value) {
        appendDigits(out, value.getHour(), 2);
        appendDigits(out.append(':'), value.getMinute(), 2);
        appendDigits(out.append(':'), value.getSecond(), 2);
        appendDigits(out.append('.'), value.getNano(), NANO_DIGITS);
    }

    private static void appendDigits(StringBuilder out, int value, int count) {
        int start = out.length();
        int rest = value;
        for (int i = 0; i < count; i++) {
            out.append('0');
        }
        for (int i = start + count - 1; rest > 0; i--) {
            out.setCharAt(i, (char) ('0' + rest % 10));
            rest /= 10;
        }
    }

    static LocalDate parseDate(String text) {
        if (text.length() != 10) {
            throw malformed();
        }
        return dateAt(text);
    }

    static LocalTime parseTime(String text) {
        return timeBetween(text, 0, text.length());
    }

    static LocalDateTime parseDateTime(String text) {
        return dateTimeBefore(text, text.length());
    }

    static Instant parseInstant(String text) {
        int zone = zoneStart(text);
        LocalDateTime time = dateTimeBefore(text, zone);
        return time.toInstant(zone == text.length() ? ZoneOffset.UTC : ZoneOffset.of(text.substring(zone)));
    }

    static ZonedDateTime parseZonedDateTime(String text) {
        int zone = text.indexOf('[');
        if (zone < 0 || !text.endsWith("]")) {
            throw malformed();
        }
        ZoneId id = ZoneId.of(text.substring(zone + 1, text.length() - 1));
        return ZonedDateTime.ofInstant(parseInstant(text.substring(0, zone)), id);
    }

    /** Finds where an offset or {@code Z} begins behind the time; without one, the text is UTC. */
    private static int zoneStart(String text) {
        for (int i = text.length() - 1; i >= 16; i--) {
            char character = text.charAt(i);
            if (character == 'Z' || character == '+' || character == '-') {
                return i;
            }
        }
        return text.length();
    }

    private static LocalDateTime dateTimeBefore(String text, int end) {
        if (end < 16 || (text.charAt(10) != ' ' && text.charAt(10) != 'T')) {
            throw malformed();
        }
        return LocalDateTime.of(dateAt(text), timeBetween(text, 11, end));
    }

    private static LocalDate dateAt(String text) {
        require(text, 4, '-');
        require(text, 7, '-');
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static LocalTime timeBetween(String text, int start, int end) {
        if (end - start < 5) {
            throw malformed();
        }
        require(text, start + 2, ':');
        int hour = digits(text, start, start + 2);
        int minute = digits(text, start + 3, start + 5);
        if (end - start == 5) {
            return LocalTime.of(hour, minute);
        }
        require(text, start + 5, ':');
        int second = digits(text, start + 6, Math.min(start + 8, end));
        if (end - start <= 8) {
            return LocalTime.of(hour, minute, second);
        }
        require(text, start + 8, '.');
        int nano = digits(text, start + 9, end);
        for (int i = end - start - 9; i < NANO_DIGITS; i++) {
            nano *= 10;
        }
        return LocalTime.of(hour, minute, second, nano);
    }

    private static void require(String text, int index, char character) {
        if (text.charAt(index) != character) {
            throw malformed();
        }
    }

    private static int digits(String text, int start, int end) {
        if (end <= start || end - start > NANO_DIGITS) {
            throw malformed();
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static DateTimeException malformed() {
        return new DateTimeException("Not an ISO 8601 date or time");
    }
}
