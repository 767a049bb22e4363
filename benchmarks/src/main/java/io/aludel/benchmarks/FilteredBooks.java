package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;

import io.aludel.sql.BasicType;
import io.aludel.sql.Condition;
import io.aludel.sql.Select;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Ten rows out of a thousand, by three conditions: a statement that is built for each call, of the conditions that were asked for,
 * and one that is always the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class FilteredBooks {
    static final String SQL = "SELECT " + JdbcBooks.COLUMNS
            + " FROM book WHERE pages >= ? AND price_in_cents < ? AND in_stock ORDER BY id LIMIT ?";

    private static final int LIMIT = 10;

    private static final Select<Book> STATEMENT = select(BOOK)
            .where(BOOK.pages
                    .ge(param("pages", BasicType.INTEGER))
                    .and(BOOK.priceInCents.lt(param("cents", BasicType.LONG)))
                    .and(BOOK.inStock))
            .orderBy(BOOK.id.asc())
            .limit(LIMIT);

    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;

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

    /** By hand, text pieced together. */
    @Benchmark
    public List<Book> jdbc() throws SQLException {
        return jdbc(contest, 300, 2_900L, true);
    }

    /** By hand, one text. */
    @Benchmark
    public List<Book> jdbcConstant() throws SQLException {
        return jdbcConstant(contest, 300, 2_900L);
    }

    /** A statement that is built of conditions. */
    @Benchmark
    public List<Book> dynamic() {
        return dynamic(contest, 300, 2_900L, true);
    }

    /** A statement in a constant, with parameters. */
    @Benchmark
    public List<Book> constant() {
        return constant(contest, 300, 2_900L);
    }

    static List<Book> jdbc(Contest contest, @Nullable Integer pages, @Nullable Long cents, boolean inStock)
            throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT " + JdbcBooks.COLUMNS + " FROM book");
        List<Object> values = new ArrayList<>();
        String separator = " WHERE ";
        if (pages != null) {
            sql.append(separator).append("pages >= ?");
            values.add(pages);
            separator = " AND ";
        }
        if (cents != null) {
            sql.append(separator).append("price_in_cents < ?");
            values.add(cents);
            separator = " AND ";
        }
        if (inStock) {
            sql.append(separator).append("in_stock");
        }
        sql.append(" ORDER BY id LIMIT ?");
        values.add(LIMIT);
        try (Connection connection = contest.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return read(statement);
        }
    }

    static List<Book> jdbcConstant(Contest contest, int pages, long cents) throws SQLException {
        try (Connection connection = contest.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, pages);
            statement.setLong(2, cents);
            statement.setLong(3, LIMIT);
            return read(statement);
        }
    }

    private static List<Book> read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Book> books = new ArrayList<>();
            while (row.next()) {
                books.add(JdbcBooks.book(row));
            }
            return books;
        }
    }

    static List<Book> dynamic(Contest contest, @Nullable Integer pages, @Nullable Long cents, boolean inStock) {
        Condition all = Condition.all();
        if (pages != null) {
            all = all.and(BOOK.pages.ge(pages));
        }
        if (cents != null) {
            all = all.and(BOOK.priceInCents.lt(cents));
        }
        if (inStock) {
            all = all.and(BOOK.inStock);
        }
        return contest.database()
                .select(BOOK)
                .where(all)
                .orderBy(BOOK.id.asc())
                .limit(LIMIT)
                .list();
    }

    static List<Book> constant(Contest contest, int pages, long cents) {
        return STATEMENT
                .on(contest.database())
                .bind("pages", pages)
                .bind("cents", cents)
                .list();
    }
}
