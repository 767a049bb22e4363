package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.junit.ExpectStatements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * L70: objects whose rows are gone, be it that they were deleted or that a bulk statement took the row, are loaded for no more.
 */
class LeftGroupsTest extends RelationsSuite {
    @BeforeEach
    void books() {
        for (String name : List.of("A", "B")) {
            Book book = new Book(name);
            book.author = Ref.of(new Author(name));
            store(book.author.require(), book);
        }
    }

    private static List<Book> read(Session session) {
        return session.select(BOOK).orderBy(BOOK.title.asc()).list();
    }

    /** Checks that the target of the one that is left is loaded, and that of the one that is gone is not. */
    private void assertLoadedAlone(Session session, Book left, Book gone) {
        assertStatements(1, () -> assertThat(left.author.require().name).isEqualTo("B"));
        assertStatements(
                1,
                () -> assertThat(session.get(AUTHOR, (Long) id(gone.author.id())).name)
                        .isEqualTo("A"));
    }

    @Test
    @ExpectStatements(max = 2)
    void L70_aLoopOverReferencesTakesOneStatementMore() {
        counter.reset();
        db.transaction(session -> read(session)
                .forEach(book -> assertThat(book.author.require().name).isEqualTo(book.title)));
    }

    @Test
    void L70_nothingIsLoadedForADeletedObject() {
        db.transaction(session -> {
            List<Book> books = read(session);
            session.delete(books.get(0));
            session.flush();
            assertLoadedAlone(session, books.get(1), books.get(0));
        });
    }

    /** The sample blog tells whose comment it was that is gone. */
    @Test
    void L70_whatADeletedObjectRefersToIsLoadedForItAlone() {
        Book kept = db.transactionReturning(session -> {
            List<Book> books = read(session);
            session.delete(books.get(0));
            session.flush();
            assertStatements(
                    1, () -> assertThat(books.get(0).author.require().name).isEqualTo("A"));
            assertStatements(
                    1, () -> assertThat(books.get(1).author.require().name).isEqualTo("B"));
            return books.get(0);
        });
        assertThat(kept.author.require().name).isEqualTo("A");
    }

    @Test
    void L70_nothingIsLoadedForAnObjectThatABulkStatementDeleted() {
        db.transaction(session -> {
            List<Book> books = read(session);
            session.deleteFrom(BOOK).where(BOOK.title.eq("A")).execute();
            assertLoadedAlone(session, books.get(1), books.get(0));
        });
    }

    @Test
    void R36_aDeletedObjectComesIntoNoCollection() {
        db.transaction(session -> {
            List<Book> books = read(session);
            Author other = session.get(AUTHOR, (Long) id(books.get(1).author.id()));
            assertThat(other.books).hasSize(1);
            session.delete(books.get(0));
            session.flush();
            books.get(0).author.set(other);
            assertThat(other.books).containsExactly(books.get(1));
            assertClean(session);
        });
    }

    @Test
    void T108_anObjectThatIsBackIsLoadedForAgain() {
        for (boolean bulk : List.of(true, false)) {
            db.transaction(session -> {
                List<Book> books = read(session);
                assertThatThrownBy(() -> session.nested(() -> {
                            if (bulk) {
                                session.deleteFrom(BOOK)
                                        .where(BOOK.title.eq("A"))
                                        .execute();
                            } else {
                                session.delete(books.get(0));
                                session.flush();
                            }
                            throw new IllegalStateException("enough");
                        }))
                        .hasMessage("enough");
                assertStatements(
                        1,
                        () -> assertThat(books)
                                .extracting(book -> book.author.require().name)
                                .containsExactly("A", "B"));
                assertThat(session.contains(books.get(0))).isTrue();
            });
        }
    }
}
