package io.aludel.internal.jdbc;

import io.aludel.internal.engine.Counters;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens physical connections for the pool, each set up for its dialect and with a statement cache of its own. */
public final class PhysicalConnections implements DataSource {
    private final Driver driver;
    private final String url;
    private final Properties properties;
    private final Setup setup;
    private final Counters counters;
    private final int statementCacheSize;
    private volatile int loginTimeout;

    /** Opens connections of a driver. */
    public PhysicalConnections(
            Driver driver, String url, Properties properties, Setup setup, Counters counters, int statementCacheSize) {
        this.driver = driver;
        this.url = url;
        this.properties = properties;
        this.setup = setup;
        this.counters = counters;
        this.statementCacheSize = statementCacheSize;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " does not accept the URL", "08001");
        }
        try {
            setup.apply(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            Endings.after(failure, connection::close);
            throw failure;
        }
        return new CachingConnection(connection, new StatementCache(connection, counters, statementCacheSize));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("User and password are fixed when the database is opened");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    /** Kept for the pool, which waits that long for connections under way when it is closed. */
    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper of " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /** What a new connection needs before its first use. */
    @FunctionalInterface
    public interface Setup {
        /** Sets the connection up. */
        void apply(Connection connection) throws SQLException;
    }
}
