package io.aludel.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * JDBC by hand: the SQL that Aludel sends, columns by index, objects built by constructor, a statement prepared once per
 * call, connections from a pool.
 */
final class JdbcBooks {
    static final String COLUMNS = "id, title, isbn, pages, price_in_cents, rating, in_stock, publisher";
    static final String ALL = "SELECT " + COLUMNS + " FROM book ORDER BY id";
    static final String BY_ID = "SELECT " + COLUMNS + " FROM book WHERE id = ?";
    static final String INSERT = "INSERT INTO book (title, isbn, pages, price_in_cents, rating, in_stock, publisher)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final DataSource pool;

    JdbcBooks(DataSource pool) {
        this.pool = pool;
    }

    /** Finds a book without a transaction. */
    @Nullable
    Book find(long id) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return find(connection, id);
        }
    }

    /** Finds a book in a transaction of its own. */
    @Nullable
    Book findInTransaction(long id) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Book found = find(connection, id);
            connection.rollback();
            return found;
        }
    }

    /** Finds a book on a connection that the caller holds. */
    @Nullable
    Book find(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? book(row) : null;
            }
        }
    }

    /** Reads all books. */
    List<Book> list() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return list(connection);
        }
    }

    /** Reads all books on a connection that the caller holds. */
    static List<Book> list(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<Book> books = new ArrayList<>();
            while (row.next()) {
                books.add(book(row));
            }
            return books;
        }
    }

    /** Reads all books into records. */
    List<BookRecord> records() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<BookRecord> books = new ArrayList<>();
            while (row.next()) {
                books.add(new BookRecord(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getDouble(6),
                        row.getBoolean(7),
                        row.getLong(8)));
            }
            return books;
        }
    }

    /** Makes a book of a row. */
    static Book book(ResultSet row) throws SQLException {
        return new Book(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getDouble(6),
                row.getBoolean(7),
                row.getLong(8));
    }

    /** Inserts with one batch, whose generated keys the driver returns. */
    void insertBatch(List<Book> books) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
                for (Book book : books) {
                    bind(statement, book);
                    statement.addBatch();
                }
                statement.executeBatch();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    for (Book book : books) {
                        keys.next();
                        book.id = keys.getLong(1);
                    }
                }
            }
            connection.commit();
        }
    }

    /**
     * Inserts with one batch on SQLite, whose driver returns no keys for one, and counts back from the key of its last row.
     * Right as long as nobody gives keys by hand, since SQLite has one writer at a time.
     */
    void insertBatchCountingBack(List<Book> books) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (Book book : books) {
                    bind(statement, book);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            try (Statement statement = connection.createStatement();
                    ResultSet key = statement.executeQuery("SELECT last_insert_rowid()")) {
                key.next();
                long first = key.getLong(1) - books.size() + 1;
                for (int i = 0; i < books.size(); i++) {
                    books.get(i).id = first + i;
                }
            }
            connection.commit();
        }
    }

    /** Inserts row by row, each of which returns its key. */
    void insertReturning(List<Book> books) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT + " RETURNING id")) {
                for (Book book : books) {
                    bind(statement, book);
                    try (ResultSet keys = statement.executeQuery()) {
                        keys.next();
                        book.id = keys.getLong(1);
                    }
                }
            }
            connection.commit();
        }
    }

    private static void bind(PreparedStatement statement, Book book) throws SQLException {
        statement.setString(1, book.title);
        statement.setString(2, book.isbn);
        statement.setInt(3, book.pages);
        statement.setLong(4, book.priceInCents);
        statement.setDouble(5, book.rating);
        statement.setBoolean(6, book.inStock);
        statement.setLong(7, book.publisher);
    }
}
