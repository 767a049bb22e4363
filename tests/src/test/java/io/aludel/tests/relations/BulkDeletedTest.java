package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QProfile.PROFILE;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D129: an object whose row a bulk statement deleted left the session, and stayed in the loaded relationships of those that stay. */
class BulkDeletedTest extends RelationsSuite {
    @BeforeEach
    void anAuthorWithBooks() {
        Author author = new Author("A");
        for (String title : List.of("x", "y", "z")) {
            Book book = new Book(title);
            book.pages = 200;
            author.books.add(book);
        }
        store(author);
    }

    private static Author loaded(Session session) {
        Author author = session.select(AUTHOR).one();
        assertThat(author.books).hasSize(3);
        assertThat(author.longBooks).hasSize(3);
        return author;
    }

    private static void deleteOne(Session session) {
        assertThat(session.deleteFrom(BOOK).where(BOOK.title.eq("y")).execute()).isOne();
    }

    @Test
    void D129_deletedRowsLeaveLoadedCollections() {
        db.transaction(session -> {
            Author author = loaded(session);
            List<Book> books = List.copyOf(author.books);
            deleteOne(session);
            assertStatements(0, () -> {
                assertThat(author.books).containsExactly(books.get(0), books.get(2));
                assertThat(author.longBooks).containsExactlyInAnyOrder(books.get(0), books.get(2));
            });
            assertClean(session);
        });
    }

    @Test
    void D129_theyComeBackWithARollback() {
        try (Session session = db.openSession()) {
            Author author = loaded(session);
            List<Book> books = List.copyOf(author.books);
            deleteOne(session);
            assertThat(author.books).hasSize(2);
            session.rollback();
            assertThat(author.books).containsExactlyElementsOf(books);
            assertThat(session.contains(books.get(1))).isTrue();
            assertClean(session);
        }
    }

    @Test
    void D129_theyComeBackWithASavepoint() {
        db.transaction(session -> {
            Author author = loaded(session);
            List<Book> books = List.copyOf(author.books);
            assertThatThrownBy(() -> session.nested(() -> {
                        deleteOne(session);
                        assertThat(author.books).hasSize(2);
                        author.books.add(new Book("w"));
                        session.flush();
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            assertThat(author.books).containsExactlyElementsOf(books);
            assertClean(session);
        });
        assertThat(rows(BOOK)).isEqualTo(3);
    }

    @Test
    void D129_unsavedChangesOfTheCollectionStayWhereTheFlushIsSwitchedOff() {
        db.transaction(session -> {
            Author author = loaded(session);
            Book added = new Book("w");
            session.withoutAutoflush(() -> {
                author.books.add(added);
                deleteOne(session);
                return true;
            });
            assertThat(author.books).extracting(book -> book.title).containsExactly("x", "z", "w");
            session.flush();
            assertThat(added.id).isNotNull();
            assertClean(session);
        });
        assertThat(rows(BOOK)).isEqualTo(3);
    }

    @Test
    void D129_aDeletedRowLeavesTheOtherSideOfAOneToOne() {
        User user = new User("U");
        user.profile = Ref.of(new Profile("P"));
        store(user);
        db.transaction(session -> {
            User read = session.select(USER).one();
            Profile profile = read.profile.require();
            assertThatThrownBy(() -> session.nested(() -> {
                        session.deleteFrom(PROFILE).allRows().execute();
                        assertThat(read.profile.get()).isNull();
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            assertThat(read.profile.get()).isSameAs(profile);
            session.deleteFrom(PROFILE).allRows().execute();
            assertThat(read.profile.get()).isNull();
            assertClean(session);
        });
    }

    /** A reference that was asked for while its row was gone does not go on to say so. */
    @Test
    void T108_aTargetThatIsBackIsFoundAgain() {
        try (Session session = db.openSession()) {
            List<Book> books = session.select(BOOK).list();
            Book book = books.get(0);
            books.forEach(session::delete);
            session.flush();
            session.deleteFrom(AUTHOR).allRows().execute();
            assertThat(book.author.get()).isNull();
            session.rollback();
            assertThat(session.contains(book)).isTrue();
            assertThat(book.author.require().name).isEqualTo("A");
        }
    }
}
