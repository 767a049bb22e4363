package io.aludel.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the rows of a batch, one after the other. */
public interface BatchBinder {
    /** Returns how many rows there are. */
    int size();

    /** Sets the parameters for one row. */
    void bind(PreparedStatement statement, int row) throws SQLException;

    /** Returns the values of one row as objects, for the log. */
    List<@Nullable Object> values(int row);
}
