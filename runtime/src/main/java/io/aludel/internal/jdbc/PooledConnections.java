package io.aludel.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of a HikariCP pool over {@link PhysicalConnections}. Statements are prepared on the driver's connection,
 * past the pool's wrappers, which would close them with each lease; so a broken connection is reported to the pool here.
 */
public final class PooledConnections implements ConnectionSource {
    private final HikariDataSource pool;
    private final Lease.Release release = this::release;

    /** Opens a pool; connections are made when they are needed. */
    public PooledConnections(HikariConfig config, PhysicalConnections physical) {
        config.setDataSource(physical);
        this.pool = new HikariDataSource(config);
    }

    @Override
    public Lease lease() throws SQLException {
        Connection borrowed = pool.getConnection();
        CachingConnection caching = borrowed.unwrap(CachingConnection.class);
        return new Lease(borrowed, caching.physical(), caching.statements(), release);
    }

    private void release(Connection borrowed, StatementCache statements, boolean broken) throws SQLException {
        if (broken) {
            pool.evictConnection(borrowed);
        }
        borrowed.close();
    }

    @Override
    public void close() {
        pool.close();
    }
}
