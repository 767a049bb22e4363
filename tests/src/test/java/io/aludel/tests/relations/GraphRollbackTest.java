package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBadge.BADGE;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QBookTag.BOOK_TAG;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QRegion.REGION;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QTown.TOWN;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T: what a rollback makes of lists and references. */
class GraphRollbackTest extends RelationsSuite {
    @BeforeEach
    void library() {
        Author author = new Author("A");
        for (String title : List.of("1", "2", "3")) {
            Book book = new Book(title);
            author.books.add(book);
            book.chapters.add(new Chapter(1));
            book.chapters.add(new Chapter(2));
            book.tags.add(new Tag("t" + title));
        }
        store(author, new Author("B"));
    }

    private static Author author(Session session, String name) {
        return session.select(AUTHOR).where(AUTHOR.name.eq(name)).one();
    }

    private void assertLibrary(Session session) {
        Author a = author(session, "A");
        Author b = author(session, "B");
        assertThat(a.books).extracting(book -> book.title).containsExactly("1", "2", "3");
        assertThat(b.books).isEmpty();
        for (Book book : a.books) {
            assertThat(book.author.get()).isSameAs(a);
            assertThat(book.chapters).extracting(chapter -> chapter.number).containsExactly(1, 2);
            assertThat(book.chapters).allMatch(chapter -> chapter.book.get() == book);
            assertThat(book.tags).extracting(tag -> tag.name).containsExactly("t" + book.title);
            assertThat(book.tags).allMatch(tag -> tag.books.size() == 1);
        }
        assertClean(session);
    }

    private void change(Session session) {
        Author a = author(session, "A");
        Author b = author(session, "B");
        Book one = a.books.get(0);
        Book two = a.books.get(1);
        Book three = a.books.get(2);
        b.books.add(one);
        session.delete(two);
        three.author.clear();
        one.chapters.remove(0);
        one.chapters.add(new Chapter(9));
        one.tags.add(three.tags.iterator().next());
        three.tags.clear();
        three.tags.add(new Tag("new"));
        Book four = new Book("4");
        a.books.add(four);
        four.chapters.add(new Chapter(1));
        session.add(new Author("C")).books.add(three);
    }

    @Test
    void T106_aRollbackWithoutAFlushTakesEverythingBack() {
        try (Session session = db.openSession()) {
            assertLibrary(session);
            session.withoutAutoflush(() -> {
                change(session);
                return true;
            });
            session.rollback();
            assertLibrary(session);
        }
    }

    @Test
    void T106_aRollbackAfterAFlushTakesEverythingBack() {
        try (Session session = db.openSession()) {
            assertLibrary(session);
            change(session);
            session.flush();
            assertThat(author(session, "A").books)
                    .extracting(book -> book.title)
                    .containsExactly("4");
            session.rollback();
            assertLibrary(session);
        }
    }

    @Test
    void T106_listsShowTheirOldElementsRightAfterTheRollback() {
        try (Session session = db.openSession()) {
            Author a = author(session, "A");
            Author b = author(session, "B");
            List<Book> books = List.copyOf(a.books);
            assertThat(b.books).isEmpty();
            change(session);
            session.flush();
            session.rollback();
            assertStatements(0, () -> {
                assertThat(a.books).containsExactlyElementsOf(books);
                assertThat(b.books).isEmpty();
                assertThat(books).allMatch(book -> id(a.id).equals(book.author.id()));
            });
        }
    }

    @Test
    void T106_aRollbackOfUnloadedChangesTakesThemBack() {
        try (Session session = db.openSession()) {
            Author a = author(session, "A");
            a.books.add(new Book("4"));
            session.rollback();
            assertThat(a.books).hasSize(3);
            a.books.add(new Book("4"));
            session.flush();
            session.rollback();
            assertThat(a.books).hasSize(3);
            assertLibrary(session);
        }
    }

    @Test
    void T106_aListThatWasLoadedAfterAFlushIsLoadedAgain() {
        try (Session session = db.openSession()) {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = session.select(CHAPTER)
                    .where(CHAPTER.bookId.eq(id(book.id)))
                    .first()
                    .orElseThrow();
            session.delete(chapter);
            session.flush();
            assertThat(book.chapters).hasSize(1);
            session.rollback();
            assertThat(book.chapters).hasSize(2).contains(chapter);
            assertClean(session);
        }
    }

    @Test
    void T106_aListThatWasLoadedAfterAWriteOfADaoIsLoadedAgain() {
        try (Session session = db.openSession()) {
            Author author = author(session, "A");
            Book added = new Book("4");
            added.author = Ref.toId(id(author.id));
            new BookDao(session).insert(added);
            assertThat(author.books).hasSize(4);
            author.books.remove(0);
            session.rollback();
            assertThat(author.books).extracting(book -> book.title).containsExactly("1", "2", "3");
            assertClean(session);
        }
    }

    /** Also while nothing changes in it, the list of an object that was new is one that was stored. */
    @Test
    void T106_theListOfAnObjectThatWasNewInTheTransactionBeforeIsWhatWasStored() {
        try (Session session = db.openSession()) {
            Author author = new Author("N");
            author.books.addAll(List.of(new Book("x"), new Book("y")));
            session.add(author);
            session.commit();
            List<Book> books = List.copyOf(author.books);
            author.books.remove(0);
            session.flush();
            session.rollback();
            assertThat(author.books).containsExactlyElementsOf(books);
        }
    }

    @Test
    void T106_aListThatWasLoadedWithoutWhatWasToBeDeletedIsLoadedAgain() {
        try (Session session = db.openSession()) {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = session.select(CHAPTER)
                    .where(CHAPTER.bookId.eq(id(book.id)))
                    .first()
                    .orElseThrow();
            session.delete(chapter);
            assertThat(book.chapters).hasSize(1);
            session.rollback();
            assertThat(book.chapters).hasSize(2).contains(chapter);
        }
    }

    @Test
    void T108_aListThatWasLoadedAfterAFlushIsLoadedAgain() {
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = session.select(CHAPTER)
                    .where(CHAPTER.bookId.eq(id(book.id)))
                    .first()
                    .orElseThrow();
            assertThatThrownBy(() -> session.nested(() -> {
                        session.delete(chapter);
                        session.flush();
                        assertThat(book.chapters).hasSize(1);
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            assertThat(book.chapters).hasSize(2).contains(chapter);
            assertClean(session);
        });
    }

    @Test
    void T115_aListThatWasLoadedBeforeAFailureStaysReadable() {
        List<Author> kept = new ArrayList<>();
        assertThatThrownBy(() -> db.transaction(session -> {
                    Author author = author(session, "A");
                    assertThat(author.books).hasSize(3);
                    kept.add(author);
                    session.add(new Tag("new"));
                    session.flush();
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(kept.get(0).books).hasSize(3);
    }

    @Test
    void T107_aGraphThatWasRolledBackIsAddedAnew() {
        try (Session session = db.openSession()) {
            Author author = new Author("C");
            Book book = new Book("4");
            author.books.add(book);
            book.chapters.add(new Chapter(1));
            book.tags.add(new Tag("x"));
            session.add(author);
            session.flush();
            session.rollback();
            assertThat(author.id).isNull();
            assertThat(book.id).isNull();
            assertThat(session.contains(book)).isFalse();
            assertThat(author.books).containsExactly(book);
            assertThat(book.author.get()).isSameAs(author);
            assertThat(book.chapters).hasSize(1);
            session.add(author);
            assertThat(session.contains(book)).isTrue();
            session.commit();
            assertThat(author.books).containsExactly(book);
        }
        db.transaction(session -> {
            Author read = author(session, "C");
            assertThat(read.books).hasSize(1);
            assertThat(read.books.get(0).chapters).hasSize(1);
            assertThat(read.books.get(0).tags).extracting(tag -> tag.name).containsExactly("x");
        });
    }

    @Test
    void T107_aNewGraphThatWasNeverFlushedIsAddedAnew() {
        Author author = new Author("C");
        author.books.add(new Book("4"));
        try (Session session = db.openSession()) {
            session.add(author);
            author.books.add(new Book("5"));
            session.rollback();
            assertThat(author.books).hasSize(2);
        }
        try (Session session = db.openSession()) {
            session.add(author);
            session.commit();
        }
        db.transaction(session -> assertThat(author(session, "C").books).hasSize(2));
    }

    @Test
    void T108_aSavepointTakesBackWhatWasDoneSince() {
        try (Session session = db.openSession()) {
            Author a = author(session, "A");
            Book kept = new Book("0");
            a.books.add(kept);
            assertThat(a.books).hasSize(4);
            assertThatThrownBy(() -> session.nested(() -> {
                        change(session);
                        session.flush();
                        throw new IllegalStateException("back");
                    }))
                    .hasMessage("back");
            assertThat(a.books).extracting(book -> book.title).containsExactlyInAnyOrder("0", "1", "2", "3");
            assertThat(a.books).allMatch(book -> book.author.get() == a);
            assertClean(session);
            session.commit();
        }
        assertThat(rows(BOOK)).isEqualTo(4);
        assertThat(rows(CHAPTER)).isEqualTo(6);
        assertThat(rows(TAG)).isEqualTo(3);
    }

    @Test
    void T108_aSavepointTakesBackWhatWasNotFlushed() {
        try (Session session = db.openSession()) {
            Author a = author(session, "A");
            assertThat(a.books).hasSize(3);
            assertThatThrownBy(() -> session.nested(() -> {
                        a.books.add(new Book("4"));
                        a.books.remove(0);
                        throw new IllegalStateException("back");
                    }))
                    .hasMessage("back");
            assertThat(a.books).hasSize(3);
            session.commit();
            assertLibrary(session);
        }
    }

    @Test
    void T108_aSavepointThatIsKeptKeepsItsChanges() {
        try (Session session = db.openSession()) {
            session.nested(() -> change(session));
            session.commit();
            assertThat(author(session, "A").books)
                    .extracting(book -> book.title)
                    .containsExactly("4");
            assertThat(author(session, "B").books)
                    .extracting(book -> book.title)
                    .containsExactly("1");
            assertThat(author(session, "C").books)
                    .extracting(book -> book.title)
                    .containsExactly("3");
        }
        assertThat(db.select(BOOK_TAG.tagName).orderBy(BOOK_TAG.tagName.asc()).list())
                .containsExactly("new", "t1", "t3");
    }

    @Test
    void T109_aReleasedSavepointIsUndoneWithTheTransaction() {
        try (Session session = db.openSession()) {
            assertLibrary(session);
            session.nested(() -> change(session));
            session.rollback();
            assertLibrary(session);
        }
    }

    @Test
    void T115_afterCloseObjectsShowWhatWasLoaded() {
        Session session = db.openSession();
        Author a = author(session, "A");
        assertThat(a.books).hasSize(3);
        Book book = a.books.get(0);
        session.close();
        assertThat(a.books).hasSize(3);
        assertThat(book.author.get()).isSameAs(a);
        book.author.clear();
        a.books.remove(book);
        assertThat(a.books).hasSize(2);
    }

    @Test
    void T115_aDetachedGraphIsReadableAndNotWritten() {
        db.transaction(session -> {
            Author a = author(session, "A");
            Book book = a.books.get(0);
            session.clear();
            a.books.clear();
            book.title = "changed";
            book.author.clear();
            assertStatements(0, session::flush);
        });
        try (Session session = db.openSession()) {
            assertLibrary(session);
        }
    }

    @Test
    void T106_keysAreBackInReferences() {
        Region region = new Region("old");
        region.towns.add(new Town("a"));
        User user = new User("U");
        store(region, user);
        try (Session session = db.openSession()) {
            Region read = session.get(REGION, "old");
            Town town = read.towns.get(0);
            read.code = "new";
            session.flush();
            User owner = session.select(USER).one();
            Badge badge = new Badge("B");
            owner.badge.set(badge);
            session.flush();
            session.rollback();
            assertThat(read.code).isEqualTo("old");
            assertThat(town.region.id()).isEqualTo("old");
            assertThat(session.get(REGION, "old")).isSameAs(read);
            assertThat(session.find(REGION, "new")).isEmpty();
            assertThat(owner.badge.get()).isNull();
            assertThat(session.contains(badge)).isFalse();
            assertClean(session);
        }
        assertThat(db.select(TOWN.regionCode).list()).containsExactly("old");
        assertThat(rows(BADGE)).isZero();
    }

    @Test
    void T106_aDeletedGraphIsBack() {
        try (Session session = db.openSession()) {
            Author a = author(session, "A");
            for (Book book : List.copyOf(a.books)) {
                session.delete(book);
            }
            session.delete(a);
            session.flush();
            assertThat(session.contains(a)).isFalse();
            session.rollback();
            assertThat(session.contains(a)).isTrue();
            assertThat(a.books).hasSize(3).allMatch(session::contains);
            assertLibrary(session);
        }
    }
}
