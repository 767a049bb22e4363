package io.aludel.internal.query;

import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.render.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a rendered statement. */
record BoundParameters(BoundStatement statement) implements Parameters {
    @Override
    public void bind(PreparedStatement prepared) throws SQLException {
        statement.bind(prepared);
    }

    @Override
    public List<@Nullable Object> values() {
        return statement.values();
    }
}
