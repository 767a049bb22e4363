package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;

import io.aludel.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks that all contenders of an operation do the same work: the same rows with the same values, and, where Aludel's way
 * is not another one on purpose (inserts), the same SQL, sent as often.
 */
public final class SameWork {
    private static final int ROWS = 1_000;

    private final TestedDatabase tested;
    private final List<String> sent = new ArrayList<>();

    private SameWork(TestedDatabase tested) {
        this.tested = tested;
    }

    /**
     * Runs every contender once and compares.
     *
     * @throws IllegalStateException when a contender did something else
     */
    public static void check(TestedDatabase tested) throws SQLException {
        SameWork check = new SameWork(tested);
        try (Contest contest = Contest.open(tested, event -> check.sent.add(event.sql()))) {
            contest.fill(ROWS);
            JdbcBooks jdbc = new JdbcBooks(contest.pool());
            AludelBooks aludel = new AludelBooks(contest.database());
            check.find(contest, jdbc, aludel);
            check.select(jdbc, aludel);
            check.filter(contest);
            check.stream(contest);
            check.change(contest, jdbc);
            check.insert(contest, jdbc, aludel);
            contest.fillPublishers();
            check.publishers(contest);
        }
    }

    private void find(Contest contest, JdbcBooks jdbc, AludelBooks aludel) throws SQLException {
        for (long id : new long[] {1, 500, ROWS}) {
            BookRecord expected = Book.numbered((int) id).withId(id).values();
            require("jdbc", expected, valuesOf(jdbc.find(id)));
            require("jdbcTransaction", expected, valuesOf(jdbc.findInTransaction(id)));
            try (Connection connection = contest.pool().getConnection()) {
                require("jdbcOpen", expected, valuesOf(jdbc.find(connection, id)));
            }
            List<String> once = List.of(JdbcBooks.BY_ID);
            require("find by DAO", expected, sending(once, () -> valuesOf(aludel.findByDao(id))));
            require("find in session", expected, sending(once, () -> valuesOf(aludel.findInSession(id))));
            try (Session session = contest.database().openSession()) {
                session.select(BOOK).limit(1).list();
                session.clear();
                require("find in open session", expected, sending(once, () -> valuesOf(session.get(BOOK, id))));
            }
        }
    }

    private void filter(Contest contest) throws SQLException {
        List<BookRecord> expected = valuesOf(FilteredBooks.jdbc(contest, 300, 2_900L, true));
        require("jdbcConstant", expected, valuesOf(FilteredBooks.jdbcConstant(contest, 300, 2_900L)));
        sent.clear();
        require("dynamic", expected, valuesOf(FilteredBooks.dynamic(contest, 300, 2_900L, true)));
        require("constant", expected, valuesOf(FilteredBooks.constant(contest, 300, 2_900L)));
        require("dynamic and constant, statements", 1, Set.copyOf(sent).size());
        require(
                "dynamic without conditions",
                valuesOf(FilteredBooks.jdbc(contest, null, null, false)),
                valuesOf(FilteredBooks.dynamic(contest, null, null, false)));
    }

    private void stream(Contest contest) throws SQLException {
        long expected = StreamTenThousand.jdbc(contest);
        List<String> once = List.of(JdbcBooks.ALL);
        require("stream", expected, sending(once, () -> StreamTenThousand.stream(contest)));
        require("sessionStream", expected, sending(once, () -> StreamTenThousand.sessionStream(contest)));
    }

    private void select(JdbcBooks jdbc, AludelBooks aludel) throws SQLException {
        List<BookRecord> expected = new ArrayList<>();
        for (int number = 1; number <= ROWS; number++) {
            expected.add(Book.numbered(number).withId(number).values());
        }
        require("jdbc", expected, valuesOf(jdbc.list()));
        require("jdbcRecords", expected, jdbc.records());
        List<String> once = List.of(JdbcBooks.ALL);
        require("managed", expected, sending(once, () -> valuesOf(aludel.listManaged())));
        require("read-only", expected, sending(once, () -> valuesOf(aludel.listReadOnly())));
        require("DAO", expected, sending(once, () -> valuesOf(aludel.listByDao())));
        require(
                "projections",
                expected,
                sending(once, aludel::listProjections).stream()
                        .map(BookView::values)
                        .toList());
        List<String> ofRecords = List.of(JdbcBooks.ALL.replace("FROM book", "FROM book_record"));
        require("records", expected, sending(ofRecords, aludel::listRecords));
    }

    private void change(Contest contest, JdbcBooks jdbc) throws SQLException {
        ChangeHundred.byHand(contest, 1_001);
        List<BookRecord> expected = valuesOf(jdbc.list());
        List<String> twice = List.of(JdbcBooks.ALL, "UPDATE book SET price_in_cents = ? WHERE id = ?");
        sending(twice, () -> ChangeHundred.inSession(contest, 1_002));
        List<BookRecord> changed = valuesOf(jdbc.list());
        require(
                "changed rows",
                100L,
                changed.stream().filter(book -> book.priceInCents() == 1_002).count());
        require(
                "rows changed by hand",
                100L,
                expected.stream().filter(book -> book.priceInCents() == 1_001).count());
    }

    private void publishers(Contest contest) throws SQLException {
        JdbcPublishers jdbc = new JdbcPublishers(contest.pool());
        List<String> expected =
                jdbc.joined().stream().map(JdbcPublishers.Parent::values).toList();
        require(
                "two statements",
                expected,
                jdbc.twice().stream().map(JdbcPublishers.Parent::values).toList());
        require(
                "lazy",
                expected,
                ParentsWithChildren.lazy(contest).stream()
                        .map(Publisher::values)
                        .toList());
        require(
                "fetched by IN",
                expected,
                ParentsWithChildren.fetchedIn(contest).stream()
                        .map(Publisher::values)
                        .toList());
        require(
                "projected",
                expected,
                ParentsWithChildren.projected(contest).stream()
                        .map(PublisherView::values)
                        .toList());
        require(
                "joined",
                expected,
                ParentsWithChildren.joined(contest).stream()
                        .map(Publisher::values)
                        .toList());
    }

    private void insert(Contest contest, JdbcBooks jdbc, AludelBooks aludel) throws SQLException {
        if (tested == TestedDatabase.SQLITE) {
            inserted("jdbc", contest, jdbc, jdbc::insertReturning);
            inserted("jdbcBatch", contest, jdbc, jdbc::insertBatchCountingBack);
        } else {
            inserted("jdbc", contest, jdbc, jdbc::insertBatch);
        }
        inserted("session", contest, jdbc, aludel::insertInSession);
        inserted("DAO", contest, jdbc, aludel::insertByDao);
    }

    private void inserted(String contender, Contest contest, JdbcBooks jdbc, Insertion insertion) throws SQLException {
        contest.empty();
        List<Book> books = InsertThousand.newBooks();
        insertion.insert(books);
        require(contender, valuesOf(books), valuesOf(jdbc.list()));
    }

    private <R> R sending(List<String> statements, Supplier<R> work) {
        sent.clear();
        R result = work.get();
        require("the statements", statements, sent);
        return result;
    }

    private static List<BookRecord> valuesOf(List<Book> books) {
        return books.stream().map(Book::values).toList();
    }

    private static BookRecord valuesOf(@Nullable Book book) {
        return Objects.requireNonNull(book, "no book was found").values();
    }

    private void require(String contender, List<?> expected, List<?> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            require(contender, expected.get(i), actual.get(i));
        }
        require(contender + ", size of the list", expected.size(), actual.size());
    }

    private void require(String contender, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    tested + ", " + contender + ": expected " + expected + " but had " + actual);
        }
    }

    @FunctionalInterface
    private interface Insertion {
        void insert(List<Book> books) throws SQLException;
    }
}
