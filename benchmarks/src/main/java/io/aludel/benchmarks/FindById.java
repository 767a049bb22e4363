package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;

import io.aludel.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One row by its key, out of a thousand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class FindById {
    private static final int ROWS = 1_000;

    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;
    private JdbcBooks jdbc;
    private AludelBooks aludel;
    private Session session;
    private Connection connection;
    private int next;

    /** Opens the database, and a session and a connection that stay open. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(database);
        contest.fill(ROWS);
        jdbc = new JdbcBooks(contest.pool());
        aludel = new AludelBooks(contest.database());
        session = contest.database().openSession();
        connection = contest.pool().getConnection();
        connection.setAutoCommit(false);
    }

    /** Closes everything. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        session.close();
        connection.close();
        contest.close();
    }

    private long nextId() {
        next = next % ROWS + 1;
        return next;
    }

    /** By hand, without a transaction. */
    @Benchmark
    public @Nullable Book jdbc() throws SQLException {
        return jdbc.find(nextId());
    }

    /** By hand, in a transaction of its own. */
    @Benchmark
    public @Nullable Book jdbcTransaction() throws SQLException {
        return jdbc.findInTransaction(nextId());
    }

    /** By hand, on a connection with an open transaction. */
    @Benchmark
    public @Nullable Book jdbcOpen() throws SQLException {
        return jdbc.find(connection, nextId());
    }

    /** A DAO, without a transaction. */
    @Benchmark
    public Book dao() {
        return aludel.findByDao(nextId());
    }

    /** A session of its own, and so a transaction of its own. */
    @Benchmark
    public Book session() {
        return aludel.findInSession(nextId());
    }

    /** A session that is open and does not hold the object. */
    @Benchmark
    public Book sessionOpen() {
        session.clear();
        return session.get(BOOK, nextId());
    }
}
