package io.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row's place in an order: the values of the expressions that the statement is ordered by. It stays a place when the row is
 * gone. Immutable.
 *
 * @param values the values, in the order of {@code orderBy}; null where the row has NULL
 */
public record Cursor(List<@Nullable Object> values) {
    /** Copies the values. */
    public Cursor {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Makes a cursor of values that came from elsewhere: of the Java types of the expressions. */
    public static Cursor of(@Nullable Object... values) {
        return new Cursor(Arrays.asList(values));
    }
}
