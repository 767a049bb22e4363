package io.aludel.internal.persist;

import io.aludel.internal.render.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that the condition of a filter binds: it comes first in WHERE, so they come before all others. */
final class FilterParameters {
    private FilterParameters() {}

    /** Returns the JDBC index of the parameter behind those of the filter. */
    static int bind(@Nullable BoundStatement filter, PreparedStatement statement) throws SQLException {
        if (filter == null) {
            return 1;
        }
        filter.bind(statement);
        return filter.rendered().parameters().size() + 1;
    }

    static List<@Nullable Object> values(@Nullable BoundStatement filter, List<?> others) {
        List<@Nullable Object> values = new ArrayList<>(filter == null ? List.of() : filter.values());
        values.addAll(others);
        return values;
    }
}
