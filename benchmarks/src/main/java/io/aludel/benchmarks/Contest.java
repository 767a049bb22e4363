package io.aludel.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.aludel.Database;
import io.aludel.StatementListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that both contenders work on, each through a HikariCP pool of its own with the same settings. */
final class Contest implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;

    private Contest(Database database, HikariDataSource pool) {
        this.database = database;
        this.pool = pool;
    }

    /** Opens a database with the benchmark's tables, which are empty. */
    static Contest open(TestedDatabase tested, StatementListener... listeners) {
        String url = tested.newUrl();
        var builder = Database.builder().url(url);
        for (StatementListener listener : listeners) {
            builder.statementListener(listener);
        }
        Database database = builder.open();
        database.schema().dropAll();
        database.schema().createAll();
        HikariConfig config = new HikariConfig();
        config.setDataSource(new ConfiguredConnections(url));
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new Contest(database, new HikariDataSource(config));
    }

    Database database() {
        return database;
    }

    DataSource pool() {
        return pool;
    }

    /** Stores books 1 to {@code count} in both tables, with these numbers as keys. */
    void fill(int count) throws SQLException {
        List<Book> books = new ArrayList<>();
        List<BookRecord> records = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Book book = Book.numbered(number).withId(number);
            books.add(book);
            records.add(book.values());
        }
        new BookDao(database).insertAll(books);
        new BookRecordDao(database).insertAll(records);
        execute("ANALYZE");
    }

    /** Stores a hundred publishers with ten titles each. */
    void fillPublishers() throws SQLException {
        database.transaction(session -> {
            for (int number = 1; number <= 100; number++) {
                Publisher publisher = new Publisher("Publisher " + number);
                for (int title = 1; title <= 10; title++) {
                    publisher.titles.add(new Title("Title " + number + "." + title, 100 + title));
                }
                session.add(publisher);
            }
        });
        execute("ANALYZE");
    }

    /** Deletes all books. */
    void empty() throws SQLException {
        execute("DELETE FROM book");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
