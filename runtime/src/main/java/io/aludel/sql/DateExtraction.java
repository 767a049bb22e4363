package io.aludel.sql;

import java.time.ZonedDateTime;

/** A part of a date or time. */
record DateExtraction(DatePart part, Node operand) implements Node {
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
