package io.aludel.benchmarks;

import static io.aludel.benchmarks.QBook.BOOK;
import static io.aludel.benchmarks.QBookRecord.BOOK_RECORD;
import static io.aludel.benchmarks.QBookView.BOOK_VIEW;

import io.aludel.Database;
import io.aludel.Session;
import java.util.List;

/** Aludel's side of the contest, written as in an application. */
final class AludelBooks {
    private final Database database;
    private final BookDao books;

    AludelBooks(Database database) {
        this.database = database;
        this.books = new BookDao(database);
    }

    /** Finds a book without a session. */
    Book findByDao(long id) {
        return books.require(id);
    }

    /** Finds a book in a session, and so a transaction, of its own. */
    Book findInSession(long id) {
        try (Session session = database.openSession()) {
            return session.get(BOOK, id);
        }
    }

    /** Reads all books into a session, ready to be changed and flushed. */
    List<Book> listManaged() {
        try (Session session = database.openSession()) {
            return session.select(BOOK).orderBy(BOOK.id.asc()).list();
        }
    }

    /** Reads all books in a read-only transaction. */
    List<Book> listReadOnly() {
        return database.read(
                session -> session.select(BOOK).orderBy(BOOK.id.asc()).list());
    }

    /** Reads all books without a session. */
    List<Book> listByDao() {
        return books.list();
    }

    /** Reads all books into record entities, without a session. */
    List<BookRecord> listRecords() {
        return database.select(BOOK_RECORD).orderBy(BOOK_RECORD.id.asc()).list();
    }

    /** Reads all books into projections. */
    List<BookView> listProjections() {
        return database.select(BOOK_VIEW).orderBy(BOOK.id.asc()).list();
    }

    /** Inserts in a session. */
    void insertInSession(List<Book> added) {
        database.transaction(session -> session.addAll(added));
    }

    /** Inserts without a session. */
    void insertByDao(List<Book> added) {
        books.insertAll(added);
    }
}
