package io.aludel.internal.jdbc;

import java.sql.SQLException;

/** Where connections come from: the pool, a data source of the application, or one connection handed in. */
public interface ConnectionSource extends AutoCloseable {
    /** Leases a connection, waiting for one if necessary. */
    Lease lease() throws SQLException;

    /** Gives up what the source itself opened. */
    @Override
    void close();
}
