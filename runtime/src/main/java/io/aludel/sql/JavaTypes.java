package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that follow from a Java class alone. */
final class JavaTypes {
    private static final List<BasicType<?>> BASIC = List.of(
            BasicType.BOOLEAN,
            BasicType.BYTE,
            BasicType.SHORT,
            BasicType.INTEGER,
            BasicType.LONG,
            BasicType.FLOAT,
            BasicType.DOUBLE,
            BasicType.CHARACTER,
            BasicType.STRING,
            BasicType.BIG_DECIMAL,
            BasicType.BIG_INTEGER,
            BasicType.LOCAL_DATE,
            BasicType.LOCAL_TIME,
            BasicType.LOCAL_DATE_TIME,
            BasicType.OFFSET_DATE_TIME,
            BasicType.ZONED_DATE_TIME,
            BasicType.INSTANT,
            BasicType.YEAR,
            BasicType.YEAR_MONTH,
            BasicType.DURATION,
            BasicType.UUID,
            BasicType.BYTES,
            BasicType.JSON);

    private JavaTypes() {}

    /**
     * Returns the type for a class.
     *
     * @throws IllegalArgumentException when the class alone does not say how values are stored
     */
    @SuppressWarnings("unchecked") // a basic type of the class
    static <T> BasicType<T> of(Class<T> type) {
        BasicType<?> found = find(type);
        if (found == null) {
            throw new IllegalArgumentException("How a " + type.getSimpleName()
                    + " is stored does not follow from its class" + (type.isPrimitive() ? ": name its box" : "")
                    + ": hand in its value type, as the type() of a column that holds it");
        }
        return (BasicType<T>) found;
    }

    /** Returns the type for a class, or null when the class alone does not say how values are stored. */
    static @Nullable BasicType<?> find(Class<?> type) {
        for (BasicType<?> basic : BASIC) {
            if (basic.javaType() == type) {
                return basic;
            }
        }
        return null;
    }
}
