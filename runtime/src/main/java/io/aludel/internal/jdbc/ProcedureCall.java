package io.aludel.internal.jdbc;

import java.sql.CallableStatement;
import java.sql.SQLException;

/**
 * A call of a procedure. Its values are those that go in.
 *
 * @param <R> what comes back
 */
public interface ProcedureCall<R> extends BoundValues {
    /** Sets the parameters that go in and names those that come back. */
    void bind(CallableStatement statement) throws SQLException;

    /** Reads the parameters that came back. */
    R read(CallableStatement statement) throws SQLException;
}
