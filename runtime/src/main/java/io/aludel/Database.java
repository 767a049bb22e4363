package io.aludel;

import io.aludel.internal.dao.TableAccess;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.query.DatabaseChannels;
import io.aludel.internal.query.DetachedRows;
import io.aludel.internal.query.NativeExecution;
import io.aludel.internal.query.QueryExecution;
import io.aludel.internal.session.OpenSession;
import io.aludel.internal.session.SessionSettings;
import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityAccess;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.DataChange;
import io.aludel.sql.NativeQuery;
import io.aludel.sql.NativeRunner;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.OutValues;
import io.aludel.sql.QueryRunner;
import io.aludel.sql.Select;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database with its pool of connections, its dialect and the entities that live in it. Opened once per application,
 * shared by all threads, closed at the end.
 *
 * <p>Work with objects goes through a {@link Session}: {@link #transaction}, {@link #read} or {@link #openSession}. Statements
 * and DAOs also run on the database itself, each on a connection of its own; entities that they return belong to no session.
 */
public final class Database implements DataAccess, QueryRunner, NativeRunner, AutoCloseable {
    private static final TransactionOptions OPEN_SESSION = TransactionOptions.DEFAULT.access(AccessMode.UNDECLARED);

    private final Engine engine;
    private final DatabaseChannels channels;
    private final QueryExecution queries;
    private final NativeExecution nativeSql;

    Database(Engine engine) {
        this.engine = engine;
        this.channels = new DatabaseChannels(engine);
        this.queries = new QueryExecution(engine, channels, DetachedRows.INSTANCE);
        this.nativeSql = new NativeExecution(engine, channels, DetachedRows.INSTANCE);
    }

    /**
     * Opens the database behind a JDBC URL; dialect and entities are found by themselves.
     *
     * @throws ConnectionException when the URL is wrong, its driver is missing, or the database does not answer
     */
    public static Database open(String url) {
        return builder().url(url).open();
    }

    /** Starts a database with settings. */
    public static DatabaseBuilder builder() {
        return new DatabaseBuilder();
    }

    /**
     * Opens a session, whose first statement begins a transaction. Closing it without a commit rolls back.
     *
     * @return the session, to be closed by the caller
     */
    public Session openSession() {
        return openSession(OPEN_SESSION);
    }

    /** Opens a session whose transactions have options; {@code retries} does not apply, as there is no work to run again. */
    public Session openSession(TransactionOptions options) {
        return session(null, options);
    }

    /**
     * Opens a session on a connection of the caller. When a transaction is on (autocommit is off), the session becomes a part
     * of it: {@link Session#commit} leaves the decision to the caller, {@link Session#rollback} undoes the session's part.
     */
    public Session openSession(Connection connection) {
        return openSession(connection, OPEN_SESSION);
    }

    /**
     * Opens a session on a connection of the caller, see {@link #openSession(Connection)}, with options; {@code retries} does not
     * apply.
     */
    public Session openSession(Connection connection, TransactionOptions options) {
        return session(connection, options);
    }

    private Session session(@Nullable Connection connection, TransactionOptions options) {
        return new OpenSession(
                engine,
                new SessionSettings(
                        options,
                        options.timeoutSeconds(),
                        connection,
                        engine.filters().with(options.filters())));
    }

    /** Runs work in a transaction: commits when it returns, rolls back when it throws. */
    public void transaction(Consumer<? super Session> work) {
        transaction(TransactionOptions.DEFAULT, work);
    }

    /** Runs work in a transaction with options; see {@link #transaction(Consumer)}. */
    public void transaction(TransactionOptions options, Consumer<? super Session> work) {
        transactionReturning(options, session -> {
            work.accept(session);
            return Boolean.TRUE;
        });
    }

    /** Runs work with a result in a transaction; see {@link #transaction(Consumer)}. */
    public <R> R transactionReturning(Function<? super Session, ? extends R> work) {
        return transactionReturning(TransactionOptions.DEFAULT, work);
    }

    /** Runs work with a result in a transaction with options; see {@link #transaction(Consumer)}. */
    public <R> R transactionReturning(TransactionOptions options, Function<? super Session, ? extends R> work) {
        return new TransactionRunner(this, options).run(work);
    }

    /**
     * Runs work that only reads and returns its result. It may go to a replica. Changes of the objects that it reads are not
     * looked for. Work without a result is {@code transaction(TransactionOptions.DEFAULT.readOnly(), work)}: with a second
     * {@code read} for it, javac could not tell which one a lambda is for.
     */
    public <R> R read(Function<? super Session, ? extends R> work) {
        return transactionReturning(TransactionOptions.DEFAULT.readOnly(), work);
    }

    /** Returns the schema of the entities, to be created or dropped. */
    public DatabaseSchema schema() {
        return new DatabaseSchema(engine);
    }

    /** Returns what was done since the database was opened. */
    public Statistics statistics() {
        return engine.counters().snapshot();
    }

    @Override
    public <E, K> EntityAccess<E, K> access(EntityTable<E, K> table) {
        return new TableAccess<>(engine, engine.mapped(table), channels);
    }

    @Override
    public <R> List<R> list(Select<R> select) {
        return queries.list(select);
    }

    @Override
    public <R> Stream<R> stream(Select<R> select, int fetchSize) {
        return queries.stream(select, fetchSize);
    }

    @Override
    public long count(Select<?> select) {
        return queries.count(select);
    }

    @Override
    public long execute(DataChange change) {
        return queries.execute(change);
    }

    @Override
    public boolean exists(Select<?> select) {
        return queries.exists(select);
    }

    @Override
    public <R> List<R> list(NativeQuery<R> query) {
        return nativeSql.list(query);
    }

    @Override
    public <R> Stream<R> stream(NativeQuery<R> query) {
        return nativeSql.stream(query);
    }

    @Override
    public long execute(NativeStatement statement) {
        return nativeSql.execute(statement);
    }

    @Override
    public long batch(NativeStatement statement, List<NativeStatement> bound) {
        return nativeSql.batch(statement, bound);
    }

    @Override
    public OutValues call(NativeStatement statement) {
        return nativeSql.call(statement);
    }

    /** Closes the pool. Sessions that are still open are reported to the log. */
    @Override
    public void close() {
        engine.close();
    }
}
