package io.aludel.internal.render;

import io.aludel.sql.Bindings;
import io.aludel.sql.ShapeKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rendered statement with the values of one of its statements. Immutable.
 *
 * @param rendered the SQL
 * @param shape the places of the values
 * @param bindings the values of named parameters
 */
public record BoundStatement(RenderedStatement rendered, ShapeKey shape, Bindings bindings) {
    /** Returns the SQL. */
    public String sql() {
        return rendered.sql();
    }

    /**
     * Binds all parameters, from 1 on.
     *
     * @throws IllegalStateException when a named parameter does not have a value
     * @throws IllegalArgumentException when a named parameter has a value of another type
     */
    public void bind(PreparedStatement statement) throws SQLException {
        bind(statement, 1);
    }

    /** Binds all parameters from a JDBC index on; see {@link #bind(PreparedStatement)}. */
    public void bind(PreparedStatement statement, int first) throws SQLException {
        List<RenderedParameter<?>> parameters = rendered.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            RenderedParameter<?> parameter = parameters.get(i);
            parameter.bind(statement, first + i, value(parameter));
        }
    }

    /** Returns the values in the order of the parameters, to be shown where values may be shown. */
    public List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>(rendered.parameters().size());
        for (RenderedParameter<?> parameter : rendered.parameters()) {
            values.add(value(parameter));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable Object value(RenderedParameter<?> parameter) {
        return shape.placeAt(parameter.place()).value(parameter.element(), bindings);
    }
}
