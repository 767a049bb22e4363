package io.aludel.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
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

/** A thousand new rows with keys that the database generates, in one transaction. The table is emptied before each iteration. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class InsertThousand {
    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;
    private JdbcBooks jdbc;
    private AludelBooks aludel;

    /** Opens the database. */
    @Setup(Level.Trial)
    public void open() {
        contest = Contest.open(database);
        jdbc = new JdbcBooks(contest.pool());
        aludel = new AludelBooks(contest.database());
    }

    /** Empties the table. */
    @Setup(Level.Iteration)
    public void empty() throws SQLException {
        contest.empty();
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        contest.close();
    }

    static List<Book> newBooks() {
        List<Book> books = new ArrayList<>(1_000);
        for (int number = 1; number <= 1_000; number++) {
            books.add(Book.numbered(number));
        }
        return books;
    }

    /** By hand: a batch that returns keys where the driver does that; on SQLite, row by row with RETURNING. */
    @Benchmark
    public List<Book> jdbc() throws SQLException {
        List<Book> books = newBooks();
        if (database == TestedDatabase.SQLITE) {
            jdbc.insertReturning(books);
        } else {
            jdbc.insertBatch(books);
        }
        return books;
    }

    /** By hand: a batch, with keys counted back from the last one on SQLite. */
    @Benchmark
    public List<Book> jdbcBatch() throws SQLException {
        List<Book> books = newBooks();
        if (database == TestedDatabase.SQLITE) {
            jdbc.insertBatchCountingBack(books);
        } else {
            jdbc.insertBatch(books);
        }
        return books;
    }

    /** A session. */
    @Benchmark
    public List<Book> session() {
        List<Book> books = newBooks();
        aludel.insertInSession(books);
        return books;
    }

    /** A DAO. */
    @Benchmark
    public List<Book> dao() {
        List<Book> books = newBooks();
        aludel.insertByDao(books);
        return books;
    }
}
