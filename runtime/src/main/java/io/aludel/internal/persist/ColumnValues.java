package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of an entity's columns as objects, for the log. */
final class ColumnValues {
    private ColumnValues() {}

    static <E> List<@Nullable Object> of(EntityMapper<E, ?> mapper, E entity, ColumnSet columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            values.add(mapper.value(entity, column));
        }
        return values;
    }
}
