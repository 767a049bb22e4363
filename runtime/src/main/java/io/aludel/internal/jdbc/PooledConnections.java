package io.aludel.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.aludel.ConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Connections of a HikariCP pool over {@link PhysicalConnections}. Statements are prepared on the driver's connection,
 * past the pool's wrappers, which would close them with each lease; so a broken connection is reported to the pool here.
 */
public final class PooledConnections implements ConnectionSource {
    private final HikariDataSource pool;
    private final Lease.Release release = this::release;
    private final boolean single;
    private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();

    /** Opens a pool; connections are made when they are needed. */
    public PooledConnections(HikariConfig config, PhysicalConnections physical) {
        config.setDataSource(physical);
        this.pool = new HikariDataSource(config);
        this.single = config.getMaximumPoolSize() == 1;
    }

    @Override
    public Lease lease() throws SQLException {
        if (single && holder.get() == Thread.currentThread()) {
            throw new ConnectionException(
                    "This database has one connection (a database in memory is its connection), and this thread holds"
                            + " it already, in another session or a stream: end that one first, or work through it."
                            + " Several connections need a file, a shared cache or a larger pool",
                    null,
                    null);
        }
        Connection borrowed = pool.getConnection();
        CachingConnection caching;
        try {
            caching = borrowed.unwrap(CachingConnection.class);
        } catch (SQLException | RuntimeException | Error failure) {
            Endings.after(failure, borrowed::close);
            throw failure;
        }
        if (single) {
            holder.set(Thread.currentThread());
        }
        return new Lease(borrowed, caching.physical(), caching.statements(), release);
    }

    private void release(Connection borrowed, StatementCache statements, boolean broken) throws SQLException {
        if (single) {
            holder.set(null);
        }
        if (broken) {
            // which closes it: what the pool would reset at its return is gone
            pool.evictConnection(borrowed);
        } else {
            borrowed.close();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
