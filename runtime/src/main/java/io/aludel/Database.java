package io.aludel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database with its pool of connections. Immutable; any number of threads may share it. */
public final class Database implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Database.class);

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens the database behind a JDBC URL.
     *
     * @param url the JDBC URL
     * @return the database, to be closed by the caller
     */
    public static Database open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        LOGGER.debug("Opening {}", url);
        return new Database(new HikariDataSource(config));
    }

    /**
     * Takes a connection from the pool.
     *
     * @return the connection, which goes back to the pool when it is closed
     * @throws SQLException if the database gives none
     */
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
