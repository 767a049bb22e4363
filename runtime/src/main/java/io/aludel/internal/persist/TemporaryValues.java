package io.aludel.internal.persist;

import io.aludel.schema.ColumnType;
import io.aludel.sql.BasicType;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Values that no row has, for a unique column whose value another row is to get first. */
public final class TemporaryValues {
    private static final int SHORTEST_TEXT = 4;

    private TemporaryValues() {}

    /** Returns whether there are such values of a type: for text, integers and UUIDs. */
    public static boolean exist(ColumnType type) {
        if (type.definition() != null || !(type.values() instanceof BasicType<?> basic)) {
            return false;
        }
        return switch (basic.kind()) {
            case STRING -> type.large() || type.length() >= SHORTEST_TEXT;
            case INTEGER, LONG, UUID -> true;
            default -> false;
        };
    }

    /** Returns a random value; a number is negative. */
    static Object of(ColumnType type) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return switch (((BasicType<?>) type.values()).kind()) {
            case STRING -> text(type);
            case INTEGER -> random.nextInt(Integer.MIN_VALUE, 0);
            case LONG -> random.nextLong(Long.MIN_VALUE, 0);
            case UUID -> UUID.randomUUID();
            default -> throw new IllegalStateException("There are no temporary values of the type " + type.values());
        };
    }

    private static String text(ColumnType type) {
        String text = UUID.randomUUID().toString().replace("-", "");
        return type.large() || type.length() >= text.length() ? text : text.substring(0, type.length());
    }
}
