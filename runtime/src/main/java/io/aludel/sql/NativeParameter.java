package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of SQL written by hand is given.
 *
 * @param type the type of the value, or of each one of a list; null for NULL
 * @param values the values
 * @param list whether this is a list
 */
public record NativeParameter(@Nullable ValueType<?> type, List<@Nullable Object> values, boolean list) {

    static NativeParameter of(@Nullable ValueType<?> type, @Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return ofList(type, all);
        }
        Object stored = stored(type, value);
        List<@Nullable Object> values = new ArrayList<>(1);
        values.add(stored);
        return new NativeParameter(stored == null ? null : typeOf(type, stored), values, false);
    }

    private static NativeParameter ofList(@Nullable ValueType<?> type, Collection<?> all) {
        List<@Nullable Object> values = new ArrayList<>(all.size());
        ValueType<?> common = type;
        for (Object each : all) {
            if (each == null) {
                throw new IllegalArgumentException(
                        "A list for IN holds a null, which is equal to nothing: leave it out, and ask IS NULL");
            }
            Object value = stored(type, each);
            if (value != null) {
                common = common == null ? typeOf(null, value) : common;
                values.add(common.javaType().cast(value));
            }
        }
        return new NativeParameter(common, values, true);
    }

    /** An enum without a type of its own is stored by name, as enums are unless their column says otherwise. */
    private static @Nullable Object stored(@Nullable ValueType<?> type, @Nullable Object value) {
        return type == null && value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static ValueType<?> typeOf(@Nullable ValueType<?> type, Object value) {
        if (type == null) {
            return JavaTypes.of(value.getClass());
        }
        if (!type.javaType().isInstance(value)) {
            throw new IllegalArgumentException(
                    "The type takes a " + type.javaType().getSimpleName() + ", not a "
                            + value.getClass().getSimpleName());
        }
        return type;
    }
}
