package io.aludel.internal.jdbc;

import io.aludel.internal.engine.Counters;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of a data source that the application owns. Prepared statements live for one lease, since nothing tells
 * whether the next connection is the same; pools that cache statements themselves keep doing so.
 */
public final class DataSourceConnections implements ConnectionSource {
    private static final int CAPACITY = 64;

    private final DataSource dataSource;
    private final PhysicalConnections.Setup setup;
    private final Counters counters;

    /** Takes connections from a data source. Each lease is set up, as it may be the first of its connection. */
    public DataSourceConnections(DataSource dataSource, PhysicalConnections.Setup setup, Counters counters) {
        this.dataSource = dataSource;
        this.setup = setup;
        this.counters = counters;
    }

    @Override
    public Lease lease() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            setup.apply(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            Endings.after(failure, connection::close);
            throw failure;
        }
        return new Lease(
                connection,
                connection,
                new StatementCache(connection, counters, CAPACITY),
                (borrowed, statements, broken) -> {
                    if (broken) {
                        borrowed.close();
                    } else {
                        Endings.<SQLException>both(statements::clear, borrowed::close);
                    }
                });
    }

    /** Leases a connection that stays the caller's: it is neither configured nor closed. */
    public static Lease external(Connection connection, Counters counters) {
        return new Lease(
                connection,
                connection,
                new StatementCache(connection, counters, CAPACITY),
                (borrowed, statements, broken) -> {
                    if (!broken) {
                        statements.clear();
                    }
                });
    }

    @Override
    public void close() {}
}
