package io.aludel.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** A thousand rows of eight columns into a list of objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class SelectThousand {
    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;
    private JdbcBooks jdbc;
    private AludelBooks aludel;

    /** Opens the database. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(database);
        contest.fill(1_000);
        jdbc = new JdbcBooks(contest.pool());
        aludel = new AludelBooks(contest.database());
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        contest.close();
    }

    /** By hand. */
    @Benchmark
    public List<Book> jdbc() throws SQLException {
        return jdbc.list();
    }

    /** By hand, into records. */
    @Benchmark
    public List<BookRecord> jdbcRecords() throws SQLException {
        return jdbc.records();
    }

    /** Managed entities of a session of their own. */
    @Benchmark
    public List<Book> managed() {
        return aludel.listManaged();
    }

    /** Entities of a read-only transaction. */
    @Benchmark
    public List<Book> readOnly() {
        return aludel.listReadOnly();
    }

    /** Entities that no session knows. */
    @Benchmark
    public List<Book> dao() {
        return aludel.listByDao();
    }

    /** Projections to records. */
    @Benchmark
    public List<BookView> projections() {
        return aludel.listProjections();
    }

    /** Record entities that no session knows. */
    @Benchmark
    public List<BookRecord> records() {
        return aludel.listRecords();
    }
}
