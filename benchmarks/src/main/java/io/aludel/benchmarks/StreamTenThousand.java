package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;

import io.aludel.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Ten thousand rows of eight columns, an object each, one after the other off an open cursor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class StreamTenThousand {
    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;

    /** Opens the database. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(database);
        contest.fill(10_000);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        contest.close();
    }

    /** By hand. */
    @Benchmark
    public long jdbc() throws SQLException {
        return jdbc(contest);
    }

    /** A stream of the database: objects that no session knows. */
    @Benchmark
    public long stream() {
        return stream(contest);
    }

    /** A stream of a session. */
    @Benchmark
    public long sessionStream() {
        return sessionStream(contest);
    }

    static long jdbc(Contest contest) throws SQLException {
        long pages = 0;
        try (Connection connection = contest.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(JdbcBooks.ALL)) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pages += JdbcBooks.book(row).pages;
                }
            }
        }
        return pages;
    }

    static long stream(Contest contest) {
        try (Stream<Book> books = contest.database().select(BOOK).orderBy(BOOK.id.asc()).stream()) {
            return books.mapToLong(book -> book.pages).sum();
        }
    }

    static long sessionStream(Contest contest) {
        try (Session session = contest.database().openSession();
                Stream<Book> books = session.select(BOOK).orderBy(BOOK.id.asc()).stream()) {
            return books.mapToLong(book -> book.pages).sum();
        }
    }
}
