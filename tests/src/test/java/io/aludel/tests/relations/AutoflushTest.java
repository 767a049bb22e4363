package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QCrate.CRATE;
import static io.aludel.tests.relations.QFilm.FILM;
import static io.aludel.tests.relations.QLanguage.LANGUAGE;
import static io.aludel.tests.relations.QNote.NOTE;
import static io.aludel.tests.relations.QPlaylist.PLAYLIST;
import static io.aludel.tests.relations.QSong.SONG;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QWarehouse.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.mapping.EntityTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * S10: a query sees what a flush would save and delete along. It saw the children of a deleted object, as only their own changes
 * counted.
 */
class AutoflushTest extends RelationsSuite {
    @BeforeEach
    void library() {
        Author author = new Author("A");
        Book book = new Book("B");
        author.books.add(book);
        book.chapters.add(new Chapter(1));
        book.chapters.get(0).notes.add(new Note("n"));
        book.tags.add(new Tag("t"));
        store(author);
    }

    private static void assertGone(Session session, EntityTable<?, ?> table) {
        assertThat(session.select(table).count()).isZero();
    }

    @Test
    void S10_theChildrenOfADeletedObjectAreGone() {
        for (EntityTable<?, ?> table : List.of(BOOK, CHAPTER, NOTE)) {
            try (Session session = db.openSession()) {
                session.delete(session.select(BOOK).one());
                assertGone(session, table);
            }
        }
    }

    @Test
    void S10_theLoadedChildrenOfADeletedObjectAreGone() {
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            assertThat(book.chapters.get(0).notes).hasSize(1);
            session.delete(book);
            assertGone(session, NOTE);
        });
    }

    @Test
    void S10_childrenThatStayHaveLostTheirReference() {
        db.transaction(session -> {
            session.delete(session.select(AUTHOR).one());
            assertThat(session.select(BOOK).where(BOOK.authorId.isNull()).count())
                    .isEqualTo(1);
        });
    }

    @Test
    void S10_whatTheDatabaseDeletesIsGone() {
        Warehouse warehouse = new Warehouse("W");
        warehouse.crates.add(new Crate("C"));
        store(warehouse);
        db.transaction(session -> {
            session.delete(session.select(WAREHOUSE).one());
            assertGone(session, CRATE);
        });
    }

    @Test
    void S10_whatAnOrphanTakesAlongIsGone() {
        db.transaction(session -> {
            session.select(BOOK).one().chapters.clear();
            assertGone(session, NOTE);
        });
    }

    @Test
    void S10_anOrphanWithoutAFieldForItsOwnerIsGone() {
        Playlist playlist = new Playlist("P");
        playlist.songs.add(new Song("S"));
        store(playlist);
        db.transaction(session -> {
            session.delete(session.select(PLAYLIST).one());
            assertGone(session, SONG);
        });
    }

    @Test
    void S10_whatAReplacedReferenceSavesAlongIsThere() {
        Film film = new Film("F");
        film.language = Ref.of(new Language("en"));
        store(film);
        db.transaction(session -> {
            session.select(FILM).one().language = Ref.of(new Language("de"));
            assertThat(session.select(LANGUAGE).count()).isEqualTo(2);
        });
    }

    @Test
    void S10_whatAReplacedListSavesAlongIsThere() {
        db.transaction(session -> {
            Book added = new Book("C");
            added.chapters.add(new Chapter(2));
            session.select(AUTHOR).one().books = new ArrayList<>(List.of(added));
            assertThat(session.select(CHAPTER).count()).isEqualTo(2);
            assertThat(session.select(BOOK).where(BOOK.authorId.isNull()).count())
                    .isEqualTo(1);
        });
    }

    @Test
    void S10_aTableThatNothingReachesNeedsNoFlush() {
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            session.delete(session.select(BOOK).one());
            author.name = "changed";
            assertStatements(1, () -> session.select(TAG).count());
            assertStatements(1, () -> session.select(LANGUAGE).count());
            assertThat(session.deleted()).hasSize(1);
        });
        db.transaction(session -> {
            session.select(AUTHOR).one().name = "again";
            assertStatements(1, () -> session.select(BOOK).count());
        });
    }
}
