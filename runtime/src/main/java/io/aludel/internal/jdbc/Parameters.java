package io.aludel.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one execution. */
public interface Parameters extends BoundValues {
    /** No value. */
    Parameters NONE = new Parameters() {
        @Override
        public void bind(PreparedStatement statement) {}

        @Override
        public List<@Nullable Object> values() {
            return List.of();
        }
    };

    /** Sets the parameters. */
    void bind(PreparedStatement statement) throws SQLException;
}
