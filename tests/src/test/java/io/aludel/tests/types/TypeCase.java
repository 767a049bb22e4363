package io.aludel.tests.types;

import io.aludel.sql.Expression;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of {@link Sample} and values for it.
 *
 * @param column the column
 * @param get reads the field
 * @param set sets the field
 * @param copy makes an equal value that is another object, where there are such
 * @param values different values; ascending, where the column has an order
 * @param <T> the type of the column
 */
record TypeCase<T>(
        Expression<T> column,
        Function<Sample, @Nullable T> get,
        BiConsumer<Sample, @Nullable T> set,
        UnaryOperator<T> copy,
        List<T> values) {
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> TypeCase<T> of(
            Expression<T> column,
            Function<Sample, @Nullable T> get,
            BiConsumer<Sample, @Nullable T> set,
            UnaryOperator<T> copy,
            T... values) {
        return new TypeCase<>(column, get, set, copy, List.of(values));
    }

    Sample sample(@Nullable T value) {
        Sample sample = new Sample();
        set.accept(sample, value);
        return sample;
    }
}
