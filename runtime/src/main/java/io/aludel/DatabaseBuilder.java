package io.aludel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.aludel.dialect.Dialect;
import io.aludel.internal.engine.Counters;
import io.aludel.internal.engine.DatabaseFilters;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.engine.EngineParts;
import io.aludel.internal.engine.EntityListeners;
import io.aludel.internal.engine.Models;
import io.aludel.internal.jdbc.ConnectionSource;
import io.aludel.internal.jdbc.DataSourceConnections;
import io.aludel.internal.jdbc.PhysicalConnections;
import io.aludel.internal.jdbc.PooledConnections;
import io.aludel.internal.jdbc.StatementObserver;
import io.aludel.internal.jdbc.StatementRunner;
import io.aludel.mapping.Model;
import io.aludel.sql.Filter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The settings of a {@link Database}. For one thread; {@link #open} may be called once. */
public final class DatabaseBuilder {
    private @Nullable String url;
    private final Properties properties = new Properties();
    private @Nullable DataSource dataSource;
    private @Nullable DataSource replica;
    private @Nullable Dialect dialect;
    private int poolSize = 10;
    private Duration connectionTimeout = Duration.ofSeconds(30);
    private Duration maximumLifetime = Duration.ofMinutes(30);
    private int statementCacheSize = 256;
    private boolean echo;
    private boolean echoValues;
    private boolean leakDetection;
    private Clock clock = Clock.systemUTC();
    private final List<Model> models = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<StatementListener> statementListeners = new ArrayList<>();
    private final Map<Class<?>, List<EntityListener<?>>> entityListeners = new HashMap<>();

    DatabaseBuilder() {}

    /** Connects to a JDBC URL, through a pool. */
    public DatabaseBuilder url(String jdbcUrl) {
        this.url = jdbcUrl;
        return this;
    }

    /** Sets the user. */
    public DatabaseBuilder user(String user) {
        return driverProperty("user", user);
    }

    /** Sets the password. */
    public DatabaseBuilder password(String password) {
        return driverProperty("password", password);
    }

    /** Sets a property of the driver, in its own spelling. */
    public DatabaseBuilder driverProperty(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    /** Takes connections from a data source of the application instead; it stays the application's to close. */
    public DatabaseBuilder dataSource(DataSource source) {
        this.dataSource = source;
        return this;
    }

    /** Takes the connections of read-only work ({@link Database#read}) from another data source. */
    public DatabaseBuilder replica(DataSource source) {
        this.replica = source;
        return this;
    }

    /** Speaks a dialect instead of the one that the URL or the connection tells. */
    public DatabaseBuilder dialect(Dialect chosen) {
        this.dialect = chosen;
        return this;
    }

    /** Sets how many connections the pool has at most; 10 by default. */
    public DatabaseBuilder poolSize(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("poolSize(" + connections + "): a pool needs a connection");
        }
        this.poolSize = connections;
        return this;
    }

    /** Sets how long work waits for a connection; 30 seconds by default, at least 250 milliseconds. */
    public DatabaseBuilder connectionTimeout(Duration timeout) {
        this.connectionTimeout = timeout;
        return this;
    }

    /** Sets after what time a connection is replaced; 30 minutes by default, at least 30 seconds, zero for never. */
    public DatabaseBuilder maximumLifetime(Duration lifetime) {
        this.maximumLifetime = lifetime;
        return this;
    }

    /** Sets how many prepared statements each connection keeps; 256 by default. */
    public DatabaseBuilder statementCacheSize(int statements) {
        this.statementCacheSize = statements;
        return this;
    }

    /** Logs each statement with its time and row count, at level INFO of the logger {@code io.aludel.sql}; no values. */
    public DatabaseBuilder echo() {
        this.echo = true;
        return this;
    }

    /** Logs values as well, and tells them to listeners. They may be secrets. */
    public DatabaseBuilder echoValues() {
        this.echo = true;
        this.echoValues = true;
        return this;
    }

    /** Makes sessions remember where they were opened, so that one that is lost can be reported. */
    public DatabaseBuilder leakDetection() {
        this.leakDetection = true;
        return this;
    }

    /** Sets the clock of {@code @CreatedAt}, {@code @UpdatedAt} and generated UUIDs. */
    public DatabaseBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /** Uses these models instead of all on the class path. */
    public DatabaseBuilder models(Model... chosen) {
        models.addAll(List.of(chosen));
        return this;
    }

    /**
     * Lets statements see those rows alone that meet the conditions of a filter, in all sessions and on the database itself.
     *
     * @throws IllegalArgumentException when the database is opened, if the filter is on something else than the table of an
     *     entity, or of one below another
     */
    public DatabaseBuilder filter(Filter filter) {
        filters.add(filter);
        return this;
    }

    /** Tells a listener of each statement. */
    public DatabaseBuilder statementListener(StatementListener listener) {
        statementListeners.add(listener);
        return this;
    }

    /** Tells a listener of the life of the entities of a class. */
    public <E> DatabaseBuilder entityListener(Class<E> type, EntityListener<E> listener) {
        entityListeners.computeIfAbsent(type, each -> new ArrayList<>()).add(listener);
        return this;
    }

    /**
     * Opens the database.
     *
     * @throws ConnectionException when the URL is wrong, its driver is missing, or the database does not answer
     */
    public Database open() {
        Counters counters = new Counters();
        Models known = new Models(models);
        // whatever may be wrong with the settings is found before there are connections
        DatabaseFilters everywhere = new DatabaseFilters(filters);
        Dialect spoken = dialect();
        ConnectionSource connections = connections(spoken, counters);
        return new Database(new Engine(new EngineParts(
                spoken,
                connections,
                replica == null ? connections : new DataSourceConnections(replica, spoken::configure, counters),
                new StatementRunner(
                        spoken::translate,
                        new StatementObserver(echo, echoValues, statementListeners),
                        counters,
                        spoken.fetchSize()),
                known,
                new EntityListeners(entityListeners),
                counters,
                clock,
                everywhere,
                leakDetection)));
    }

    private Dialect dialect() {
        if (dialect != null) {
            return dialect;
        }
        DataSource source = dataSource;
        if (source != null) {
            try (Connection connection = source.getConnection()) {
                return Dialect.forConnection(connection.getMetaData())
                        .orElseThrow(() -> new AludelException("Aludel has no dialect for the database behind the data"
                                + " source: give one with dialect(..)"));
            } catch (SQLException cause) {
                throw new ConnectionException("Cannot get a connection from the data source", null, cause);
            }
        }
        String given = requireUrl();
        return Dialect.forUrl(given)
                .orElseThrow(() -> new ConnectionException(
                        "Aludel has no dialect for the URL '" + withoutSecrets(given)
                                + "': a JDBC URL such as 'jdbc:sqlite:shop.db' or 'jdbc:h2:mem:shop' is needed",
                        null,
                        null));
    }

    private String requireUrl() {
        if (url == null) {
            throw new AludelException("A database needs url(..) or dataSource(..)");
        }
        return url;
    }

    private ConnectionSource connections(Dialect spoken, Counters counters) {
        if (dataSource != null) {
            return new DataSourceConnections(dataSource, spoken::configure, counters);
        }
        String given = requireUrl();
        PhysicalConnections physical = new PhysicalConnections(
                driver(given), given, properties, spoken::configure, counters, statementCacheSize);
        try {
            return new PooledConnections(poolSettings(spoken, given), physical);
        } catch (PoolInitializationException failure) {
            throw cannotConnect(spoken, given, failure);
        }
    }

    private static ConnectionException cannotConnect(Dialect spoken, String url, PoolInitializationException failure) {
        SQLException cause =
                failure.getCause() instanceof SQLException sql ? sql : new SQLException(failure.getMessage(), failure);
        return new ConnectionException(
                "Cannot connect to '" + withoutSecrets(url) + "' (" + spoken.name()
                        + "): check the URL, the user and that the database runs",
                null,
                cause);
    }

    private HikariConfig poolSettings(Dialect spoken, String given) {
        HikariConfig config = new HikariConfig();
        int size = Math.min(poolSize, spoken.maximumPoolSize(given));
        config.setPoolName("aludel-" + spoken.name());
        config.setMaximumPoolSize(size);
        boolean volatileData = size == 1 || spoken.livesInConnections(given);
        config.setMinimumIdle(volatileData ? 1 : 0);
        config.setConnectionTimeout(connectionTimeout.toMillis());
        if (volatileData) {
            // The database ends with its last connection, so none is ever taken away.
            config.setMaxLifetime(0);
            config.setIdleTimeout(0);
        } else {
            config.setMaxLifetime(maximumLifetime.toMillis());
        }
        return config;
    }

    private static Driver driver(String url) {
        try {
            return DriverManager.getDriver(url);
        } catch (SQLException cause) {
            throw new ConnectionException(
                    "No JDBC driver on the class path accepts '" + withoutSecrets(url)
                            + "': add the driver's jar, such as org.xerial:sqlite-jdbc, com.h2database:h2 or"
                            + " org.postgresql:postgresql",
                    null,
                    cause);
        }
    }

    /** What may hold a password is left out of messages. */
    private static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password|pwd)=[^;&]*", "$1=***").replaceAll("//[^/@]*@", "//***@");
    }
}
