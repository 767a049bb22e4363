package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QPassport.PASSPORT;
import static io.aludel.tests.relations.QRegion.REGION;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.IntegrityException;
import io.aludel.LazyLoadException;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.ValidationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs that cannot be written: what is said, and that a rollback recovers everything. */
class BadGraphsTest extends RelationsSuite {
    private long bookId;
    private long authorId;

    @BeforeEach
    void library() {
        Author author = new Author("A");
        Book book = new Book("B");
        author.books.add(book);
        book.chapters.add(new Chapter(1));
        book.tags.add(new Tag("t"));
        store(author);
        bookId = id(book.id);
        authorId = id(author.id);
    }

    /** Does something that is refused, now or by the flush, rolls back, and checks that the session is as before. */
    private <X extends Throwable> void refused(Class<X> type, Consumer<Session> change, String... parts) {
        try (Session session = db.openSession()) {
            Author author = session.get(AUTHOR, authorId);
            Book book = author.books.get(0);
            Chapter chapter = book.chapters.get(0);
            assertThat(book.tags).hasSize(1);
            assertThatThrownBy(() -> {
                        change.accept(session);
                        session.flush();
                    })
                    .isInstanceOf(type)
                    .satisfies(failure -> assertThat(failure.getMessage()).contains(parts));
            session.rollback();
            assertThat(author.books).containsExactly(book);
            assertThat(book.author.get()).isSameAs(author);
            assertThat(book.chapters).containsExactly(chapter);
            assertThat(chapter.book.get()).isSameAs(book);
            assertThat(book.tags).hasSize(1);
            assertClean(session);
            book.title = "C";
            book.chapters.add(new Chapter(2));
            session.commit();
            assertClean(session);
            session.delete(book.chapters.get(1));
            session.commit();
            assertThat(book.chapters).containsExactly(chapter);
        }
        assertThat(rows(AUTHOR)).isEqualTo(1);
        assertThat(rows(BOOK)).isEqualTo(1);
        assertThat(rows(CHAPTER)).isEqualTo(1);
    }

    private Book book(Session session) {
        return session.get(BOOK, bookId);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null where a caller must not have it, of any type
    private static <T> T nothing() {
        return null;
    }

    @Test
    void R40_nullAddedToAListIsRefusedAtOnce() {
        refused(
                AludelException.class,
                session -> book(session).chapters.add(nothing()),
                "Book.chapters",
                "null",
                "Chapter");
        refused(AludelException.class, session -> book(session).chapters.add(0, nothing()), "Book.chapters", "null");
        refused(AludelException.class, session -> book(session).chapters.set(0, nothing()), "Book.chapters", "null");
        refused(AludelException.class, session -> book(session).tags.add(nothing()), "Book.tags", "null");
    }

    @Test
    void R40_nullInAListOfANewObjectIsRefused() {
        refused(
                AludelException.class,
                session -> {
                    Book book = new Book("N");
                    book.chapters.add(nothing());
                    session.add(book);
                },
                "Book.chapters",
                "null",
                "Chapter");
    }

    @Test
    void R40_nullInAListThatReplacesAnotherIsRefused() {
        refused(
                AludelException.class,
                session -> book(session).chapters = new ArrayList<>(Arrays.asList(new Chapter(5), nothing())),
                "Book.chapters",
                "null");
    }

    @Test
    void aCollectionReplacedByNullIsRefused() {
        refused(
                AludelException.class,
                session -> book(session).chapters = nothing(),
                "Book.chapters",
                "Book with the key " + bookId,
                "null",
                "clear");
        refused(AludelException.class, session -> book(session).tags = nothing(), "Book.tags", "null");
    }

    @Test
    void aCollectionOfANewObjectThatIsNullIsEmpty() {
        db.transaction(session -> {
            Book book = new Book("N");
            book.chapters = nothing();
            session.add(book);
            assertThat(book.chapters).isEmpty();
        });
    }

    @Test
    void aCollectionThatAnotherObjectHasIsCopied() {
        store(new Book("O"));
        db.transaction(session -> {
            Book one = book(session);
            Book other = session.select(BOOK).where(BOOK.title.eq("O")).one();
            assertThat(one.tags).hasSize(1);
            other.tags = one.tags;
            session.flush();
            assertThat(other.tags).isNotSameAs(one.tags).hasSize(1);
            assertThat(one.tags).hasSize(1);
            assertClean(session);
            other.chapters = one.chapters;
            session.flush();
            assertThat(other.chapters).hasSize(1);
            assertThat(one.chapters).isEmpty();
            assertClean(session);
        });
        assertThat(rows(CHAPTER)).isEqualTo(1);
    }

    @Test
    void aReferenceThatAnotherObjectHasIsCopied() {
        db.transaction(session -> {
            Book one = book(session);
            Book other = session.add(new Book("O"));
            other.author = one.author;
            session.flush();
            assertThat(other.author).isNotSameAs(one.author);
            one.author.clear();
            assertThat(other.author.id()).isEqualTo(authorId);
            session.flush();
            assertThat(session.get(AUTHOR, authorId).books).containsExactly(other);
        });
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void aReferenceFieldSetToNullIsAnEmptyReference() {
        db.transaction(session -> {
            Book book = book(session);
            Author author = session.get(AUTHOR, authorId);
            assertThat(author.books).containsExactly(book);
            book.author = null;
            session.flush();
            assertThat(author.books).isEmpty();
            assertThat(book.author.isEmpty()).isTrue();
            assertClean(session);
        });
        assertThat(db.select(BOOK.authorId).list()).containsOnlyNulls();
    }

    @Test
    void aRequiredReferenceThatIsEmptyIsNamed() {
        refused(ValidationException.class, session -> session.add(new Chapter(3)), "Chapter.book", "refers to nothing");
    }

    @Test
    void anObjectOfAnotherSessionIsRefused() {
        try (Session other = db.openSession()) {
            Author foreign = other.add(new Author("F"));
            refused(
                    AludelException.class,
                    session -> book(session).author.set(foreign),
                    "Book.author",
                    "the Book with the key " + bookId,
                    "Author");
            Tag tag = other.add(new Tag("x"));
            refused(AludelException.class, session -> book(session).tags.add(tag), "Tag", "Session@");
        }
    }

    @Test
    void aDetachedObjectThatIsReferredToStandsForItsKey() {
        Author detached = db.select(AUTHOR).one();
        db.transaction(session -> {
            Book book = session.add(new Book("N"));
            book.author.set(detached);
            session.flush();
            assertThat(book.author.id()).isEqualTo(authorId);
            assertThat(session.contains(detached)).isFalse();
            assertThat(book.author.get()).isNotSameAs(detached).isSameAs(session.get(AUTHOR, authorId));
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.eq(authorId)).count()).isEqualTo(2);
    }

    @Test
    void whatIsReadWithoutASessionDoesNotPretendToHaveNothing() {
        Author author = db.select(AUTHOR).one();
        assertThatThrownBy(() -> author.books.size())
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Author.books");
        Book book = new BookDao(db).require(bookId);
        assertThat(book.author.id()).isEqualTo(authorId);
        assertThatThrownBy(book.author::get)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Book.author");
    }

    @Test
    void aDetachedObjectInACollectionIsRefused() {
        refused(
                AludelException.class,
                session -> {
                    Publisher publisher = session.add(new Publisher("P"));
                    Magazine magazine = new Magazine("M");
                    magazine.id = 99L;
                    publisher.magazines.add(magazine);
                },
                "Publisher.magazines",
                "Magazine",
                "does not hold");
    }

    @Test
    void aRowThatSomeoneElseDeletedIsStale() {
        refused(
                StaleEntityException.class,
                session -> {
                    Book book = book(session);
                    Chapter chapter = book.chapters.get(0);
                    session.withoutAutoflush(() -> new ChapterDao(session).deleteById(id(chapter.id)));
                    chapter.number = 5;
                },
                "chapters",
                "Chapter with the key");
    }

    @Test
    void aParentThatSomeoneElseDeletedIsAnIntegrityError() {
        store(new Author("X"));
        long gone = id(db.select(AUTHOR).where(AUTHOR.name.eq("X")).one().id);
        try (Session session = db.openSession()) {
            Author author = session.get(AUTHOR, gone);
            session.withoutAutoflush(() -> new AuthorDao(session).deleteById(gone));
            author.books.add(new Book("N"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining("books");
            session.rollback();
            assertThat(author.books).isEmpty();
            session.delete(author);
            session.commit();
        }
    }

    @Test
    void aFlushThatFailsHalfWayIsRecovered() {
        store(new User("U"), new Passport("taken"));
        db.transaction(session ->
                session.select(PASSPORT).one().holder.set(session.select(USER).one()));
        long user = id(db.select(USER).one().id);
        refused(
                IntegrityException.class,
                session -> {
                    Book book = book(session);
                    book.author.clear();
                    book.chapters.clear();
                    book.chapters.add(new Chapter(7));
                    book.tags.add(new Tag("new"));
                    session.add(new Passport("P")).holder.setId(user);
                },
                "passports");
    }

    @Test
    void aFailedFlushSaysSoUntilTheRollback() {
        try (Session session = db.openSession()) {
            Book book = book(session);
            book.author.setId(4711L);
            assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
            assertThatThrownBy(() -> session.add(new Book("N")))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("work in it failed")
                    .hasMessageContaining("rollback()");
            session.rollback();
            assertThat(book.author.id()).isEqualTo(authorId);
            assertThat(id(book.author.get()).books).containsExactly(book);
            session.commit();
        }
    }

    @Test
    void aFailureInASavepointLeavesTheRest() {
        try (Session session = db.openSession()) {
            Book book = book(session);
            book.chapters.add(new Chapter(2));
            assertThatThrownBy(() -> session.nested(() -> {
                        book.chapters.add(new Chapter(3));
                        book.author.setId(4711L);
                    }))
                    .isInstanceOf(IntegrityException.class);
            assertThat(book.chapters).extracting(chapter -> chapter.number).containsExactly(1, 2);
            assertThat(book.author.id()).isEqualTo(authorId);
            session.commit();
        }
        assertThat(rows(CHAPTER)).isEqualTo(2);
    }

    @Test
    void aChangedKeyThatIsTakenIsRefused() {
        store(new Region("a"), new Region("b"));
        refused(IntegrityException.class, session -> session.get(REGION, "a").code = "b", "regions");
    }

    @Test
    void aMapKeyThatIsNotTheElementsIsRefused() {
        db.transaction(session -> {
            Catalog catalog = new Catalog("C");
            catalog.items.put("x", new Item("x"));
            session.add(catalog);
            assertThatThrownBy(() -> catalog.items.put("y", new Item("z")))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Catalog.items");
            catalog.items.putAll(Map.of("y", new Item("y")));
        });
        assertThat(rows(QItem.ITEM)).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("ModifyCollectionInEnhancedForLoop") // the point of the test
    void iteratingWhileAddingFailsFast() {
        db.transaction(session -> {
            Author author = session.get(AUTHOR, authorId);
            author.books.add(new Book("C"));
            assertThatThrownBy(() -> {
                        for (Book each : author.books) {
                            author.books.add(new Book(each.title));
                        }
                    })
                    .isInstanceOf(java.util.ConcurrentModificationException.class);
            session.rollback();
            assertThat(List.copyOf(author.books)).hasSize(1);
        });
    }
}
