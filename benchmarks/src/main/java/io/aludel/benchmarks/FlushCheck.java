package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;

import io.aludel.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Looking through ten thousand entities, none of which was changed. No database takes part. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class FlushCheck {
    private static final int ENTITIES = 10_000;

    private Contest contest;
    private Session session;
    private List<Book> books;
    private List<BookRecord> copies;

    /** Loads the entities. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(TestedDatabase.H2);
        contest.fill(ENTITIES);
        session = contest.database().openSession();
        books = session.select(BOOK).list();
        copies = new ArrayList<>();
        books.forEach(book -> copies.add(book.values()));
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        session.close();
        contest.close();
    }

    /** By hand: each field against the one of a copy. */
    @Benchmark
    public int jdbc() {
        int changed = 0;
        for (int i = 0; i < books.size(); i++) {
            Book book = books.get(i);
            BookRecord copy = copies.get(i);
            if (book.id == null
                    || book.id != copy.id()
                    || !book.title.equals(copy.title())
                    || !book.isbn.equals(copy.isbn())
                    || book.pages != copy.pages()
                    || book.priceInCents != copy.priceInCents()
                    || book.rating != copy.rating()
                    || book.inStock != copy.inStock()
                    || book.publisher != copy.publisher()) {
                changed++;
            }
        }
        return changed;
    }

    /** A flush that finds nothing to do. */
    @Benchmark
    public void flush() {
        session.flush();
    }
}
