package io.aludel.mapping;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * A column that Aludel sets by itself.
 *
 * @param column the position of the column
 * @param kind what it holds
 */
public record ColumnStamp(int column, Kind kind) {
    /** What a column holds that Aludel sets. */
    public enum Kind {
        /** A key of Aludel's making, set in new rows. */
        UUID,
        /** The time of the INSERT. */
        CREATED_AT,
        /** The time of the INSERT or of the last UPDATE. */
        UPDATED_AT,
        /** The version: 0 in a new row, one more with each UPDATE. */
        VERSION
    }

    /** Returns the value in a new row, or the time of an UPDATE, as the column's Java type. Times are in UTC. */
    public Object value(Class<?> type, WriteContext context) {
        return switch (kind) {
            case UUID -> context.newUuid();
            case VERSION -> zero(type);
            case CREATED_AT, UPDATED_AT -> time(type, context);
        };
    }

    private static Object zero(Class<?> type) {
        if (type == Long.class) {
            return 0L;
        }
        return type == Short.class ? (Object) (short) 0 : (Object) 0;
    }

    private static Object time(Class<?> type, WriteContext context) {
        if (type == OffsetDateTime.class) {
            return context.now().atOffset(ZoneOffset.UTC);
        }
        if (type == ZonedDateTime.class) {
            return context.now().atZone(ZoneOffset.UTC);
        }
        return type == LocalDateTime.class ? LocalDateTime.ofInstant(context.now(), ZoneOffset.UTC) : context.now();
    }
}
