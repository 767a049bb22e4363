package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.LazyLoadException;
import io.aludel.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects whose rows are gone: what they say when they are used, and that a rollback brings them back. */
class GoneObjectsTest extends RelationsSuite {
    @BeforeEach
    void anAuthorWithBooks() {
        Author author = new Author("A");
        author.books.addAll(List.of(new Book("x"), new Book("y")));
        store(author);
    }

    private static void assertSaysSo(Book book) {
        assertThatThrownBy(book.author::get)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Book.author")
                .hasMessageContaining("no open session");
        assertThatThrownBy(book.tags::size)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Book.tags")
                .hasMessageContaining("no open session");
    }

    /** What is changed in it is the caller's business, as with each object of a closed session. */
    private static void assertIsPlain(Book book) {
        book.author.set(null);
        book.chapters.add(new Chapter());
        assertThat(book.author.isEmpty()).isTrue();
    }

    @Test
    void deletedObjectsSayAfterCloseWhatIsNotLoaded() {
        List<Book> books = db.transactionReturning(session -> {
            List<Book> read = session.select(BOOK).list();
            read.forEach(session::delete);
            return read;
        });
        books.forEach(GoneObjectsTest::assertSaysSo);
        books.forEach(GoneObjectsTest::assertIsPlain);
    }

    @Test
    void soDoThoseThatAnEarlierTransactionDeleted() {
        Book book;
        try (Session session = db.openSession()) {
            book = session.select(BOOK).where(BOOK.title.eq("x")).one();
            session.delete(book);
            session.commit();
            session.select(BOOK).one();
            session.commit();
        }
        assertSaysSo(book);
    }

    @Test
    void D129_soDoThoseWhoseRowsABulkStatementDeleted() {
        List<Book> books = db.transactionReturning(session -> {
            List<Book> read = session.select(BOOK).list();
            session.deleteFrom(BOOK).allRows().execute();
            return read;
        });
        books.forEach(GoneObjectsTest::assertSaysSo);
        books.forEach(GoneObjectsTest::assertIsPlain);
    }

    @Test
    void T106_anObjectThatFindDoesNotFindIsBackWithARollback() {
        try (Session session = db.openSession()) {
            Author author = session.select(AUTHOR).one();
            Book book = author.books.get(0);
            assertThat(session.access(BOOK).deleteById(id(book.id))).isTrue();
            assertThat(session.find(BOOK, id(book.id))).isEmpty();
            assertThat(session.contains(book)).isFalse();
            assertThat(author.books).hasSize(1).doesNotContain(book);
            assertClean(session);
            session.rollback();
            assertThat(session.contains(book)).isTrue();
            assertThat(author.books).hasSize(2).contains(book);
            assertThat(session.get(BOOK, id(book.id))).isSameAs(book);
            assertThat(book.author.get()).isSameAs(author);
            assertClean(session);
        }
    }

    @Test
    void T108_itIsBackWithASavepoint() {
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = author.books.get(0);
            assertThatThrownBy(() -> session.nested(() -> {
                        session.access(BOOK).deleteById(id(book.id));
                        assertThat(session.find(BOOK, id(book.id))).isEmpty();
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            assertThat(session.get(BOOK, id(book.id))).isSameAs(book);
            assertThat(author.books).contains(book);
            assertClean(session);
        });
        assertThat(rows(BOOK)).isEqualTo(2);
    }

    @Test
    void T106_whoTookTheRowMeanwhileGivesWay() {
        try (Session session = db.openSession()) {
            Book book = session.select(BOOK).where(BOOK.title.eq("x")).one();
            Long key = id(book.id);
            session.deleteFrom(BOOK).where(BOOK.id.eq(key)).execute();
            session.insertInto(BOOK)
                    .values(BOOK.id.to(key), BOOK.title.to("new"), BOOK.pages.to(1))
                    .execute();
            Book other = session.get(BOOK, key);
            assertThat(other).isNotSameAs(book);
            session.rollback();
            assertThat(session.get(BOOK, key)).isSameAs(book);
            assertThat(session.contains(other)).isFalse();
            assertThat(book.title).isEqualTo("x");
            assertClean(session);
        }
    }
}
