package io.aludel.internal.jdbc;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a procedure.
 *
 * @param <R> what comes back
 */
public interface ProcedureCall<R> {
    /** Sets the parameters that go in and names those that come back. */
    void bind(CallableStatement statement) throws SQLException;

    /** Reads the parameters that came back. */
    R read(CallableStatement statement) throws SQLException;

    /** Returns the values that go in as objects, for the log. */
    List<@Nullable Object> values();
}
