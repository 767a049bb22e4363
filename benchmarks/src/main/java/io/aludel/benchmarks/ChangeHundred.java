package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;

import io.aludel.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

/** A thousand rows read, one column of a hundred of them changed and written, in one transaction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class ChangeHundred {
    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;
    private int round;

    /** Opens the database. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(database);
        contest.fill(1_000);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        contest.close();
    }

    /** By hand: a batch of updates of that column, for the rows that are known to have changed. */
    @Benchmark
    public int jdbc() throws SQLException {
        return byHand(contest, ++round);
    }

    /** A session, which finds out what has changed. */
    @Benchmark
    public int session() {
        return inSession(contest, ++round);
    }

    static int byHand(Contest contest, int round) throws SQLException {
        try (Connection connection = contest.pool().getConnection()) {
            connection.setAutoCommit(false);
            List<Book> books = JdbcBooks.list(connection);
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE book SET price_in_cents = ? WHERE id = ?")) {
                for (int i = 0; i < books.size(); i += 10) {
                    Book book = books.get(i);
                    book.priceInCents = round;
                    statement.setLong(1, book.priceInCents);
                    statement.setLong(2, book.id == null ? 0 : book.id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
            return books.size();
        }
    }

    static int inSession(Contest contest, int round) {
        try (Session session = contest.database().openSession()) {
            List<Book> books = session.select(BOOK).orderBy(BOOK.id.asc()).list();
            for (int i = 0; i < books.size(); i += 10) {
                books.get(i).priceInCents = round;
            }
            session.commit();
            return books.size();
        }
    }
}
