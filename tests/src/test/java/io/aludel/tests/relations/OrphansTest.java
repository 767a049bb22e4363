package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QDocument.DOCUMENT;
import static io.aludel.tests.relations.QFolder.FOLDER;
import static io.aludel.tests.relations.QNote.NOTE;
import static io.aludel.tests.relations.QOwner.OWNER;
import static io.aludel.tests.relations.QPassport.PASSPORT;
import static io.aludel.tests.relations.QPlaylist.PLAYLIST;
import static io.aludel.tests.relations.QSong.SONG;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C50 to C58: objects that leave their parents. */
class OrphansTest extends RelationsSuite {
    private Book book(String title, int chapters, int notes) {
        Book book = new Book(title);
        for (int c = 1; c <= chapters; c++) {
            Chapter chapter = new Chapter(c);
            book.chapters.add(chapter);
            for (int n = 0; n < notes; n++) {
                chapter.notes.add(new Note("n"));
            }
        }
        return book;
    }

    @Test
    void C50_anOrphanIsDeleted() {
        store(book("B", 3, 1));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter chapter = book.chapters.remove(1);
            session.flush();
            assertThat(session.contains(chapter)).isFalse();
            assertThat(book.chapters).extracting(each -> each.number).containsExactly(1, 3);
            assertClean(session);
        });
        assertThat(rows(CHAPTER)).isEqualTo(2);
        assertThat(rows(NOTE)).isEqualTo(2);
    }

    @Test
    void C50_withoutOrphanRemovalTheReferenceIsCleared() {
        Author author = new Author("A");
        author.books.add(book("B", 0, 0));
        store(author);
        db.transaction(session -> session.select(AUTHOR).one().books.clear());
        assertThat(db.select(BOOK.authorId).list()).hasSize(1).containsOnlyNulls();
    }

    @Test
    void C50_clearingTheReferenceMakesAnOrphanToo() {
        store(book("B", 1, 0));
        db.transaction(session -> {
            Chapter chapter = session.select(CHAPTER).one();
            chapter.book.clear();
        });
        assertThat(rows(CHAPTER)).isZero();
    }

    @Test
    void C50_anOrphanThatComesBackIsNone() {
        store(book("B", 2, 1));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter chapter = book.chapters.remove(0);
            book.chapters.add(chapter);
            assertStatements(0, session::flush);
        });
        assertThat(rows(CHAPTER)).isEqualTo(2);
        assertThat(rows(NOTE)).isEqualTo(2);
    }

    @Test
    void C50_anOrphanThatIsTakenByAnotherParentIsNone() {
        store(book("A", 1, 1), book("B", 1, 1));
        db.transaction(session -> {
            List<Book> books = session.select(BOOK).orderBy(BOOK.title.asc()).list();
            Chapter chapter = books.get(0).chapters.remove(0);
            books.get(1).chapters.add(chapter);
            session.flush();
            assertClean(session);
            assertThat(books.get(1).chapters).hasSize(2);
        });
        assertThat(rows(CHAPTER)).isEqualTo(2);
        assertThat(rows(NOTE)).isEqualTo(2);
    }

    @Test
    void C50_anOrphanWithoutAFieldForItsOwnerIsDeleted() {
        Playlist stored = new Playlist("P");
        stored.songs.add(new Song("1"));
        stored.songs.add(new Song("2"));
        store(stored);
        db.transaction(session -> {
            Playlist playlist = session.select(PLAYLIST).one();
            playlist.songs.remove(0);
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(SONG.title).list()).containsExactly("2");
        db.transaction(session -> session.delete(session.select(PLAYLIST).one()));
        assertThat(rows(SONG)).isZero();
    }

    @Test
    void C50_anElementWithoutAFieldForItsOwnerMayMove() {
        Playlist one = new Playlist("1");
        one.songs.add(new Song("S"));
        store(one, new Playlist("2"));
        db.transaction(session -> {
            List<Playlist> playlists =
                    session.select(PLAYLIST).orderBy(PLAYLIST.name.asc()).list();
            Song song = playlists.get(0).songs.remove(0);
            playlists.get(1).songs.add(song);
        });
        db.transaction(session -> {
            List<Playlist> playlists =
                    session.select(PLAYLIST).orderBy(PLAYLIST.name.asc()).list();
            assertThat(playlists.get(0).songs).isEmpty();
            assertThat(playlists.get(1).songs).hasSize(1);
        });
    }

    @Test
    void C51_aReplacedListDeletesWhatIsMissingAndInsertsWhatIsNew() {
        store(book("B", 3, 1));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter kept = book.chapters.get(2);
            book.chapters = new ArrayList<>(List.of(kept, new Chapter(9)));
            session.flush();
            assertThat(book.chapters).extracting(each -> each.number).containsExactly(3, 9);
            assertClean(session);
        });
        assertThat(db.select(CHAPTER.number).orderBy(CHAPTER.number.asc()).list())
                .containsExactly(3, 9);
        assertThat(rows(NOTE)).isEqualTo(1);
    }

    @Test
    void C51_anUnloadedListIsReplaced() {
        store(book("B", 3, 1));
        db.transaction(session -> session.select(BOOK).one().chapters = new ArrayList<>(List.of(new Chapter(9))));
        assertThat(db.select(CHAPTER.number).list()).containsExactly(9);
        assertThat(rows(NOTE)).isZero();
    }

    /** Returns a new chapter with the key of another one. */
    private static Chapter inPlaceOf(Chapter replaced, int number) {
        Chapter chapter = new Chapter(number);
        chapter.id = replaced.id;
        return chapter;
    }

    @Test
    void U26_aNewObjectTakesTheRowOfAnOrphan() {
        store(book("B", 2, 0));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter orphan = book.chapters.get(0);
            Chapter added = inPlaceOf(orphan, 7);
            book.chapters.remove(orphan);
            book.chapters.add(added);
            assertThat(writes(session::flush)).containsExactly("UPDATE chapters");
            assertThat(session.contains(orphan)).isFalse();
            assertThat(session.get(CHAPTER, id(added.id))).isSameAs(added);
            assertClean(session);
        });
        assertThat(db.select(CHAPTER.number).orderBy(CHAPTER.number.asc()).list())
                .containsExactly(2, 7);
    }

    @Test
    void U26_aNewPartnerTakesTheRowOfTheOneItReplaces() {
        User user = new User("U");
        user.passport.set(new Passport("old"));
        store(user);
        db.transaction(session -> {
            User read = session.select(USER).one();
            Passport added = new Passport("new");
            added.id = read.passport.require().id;
            read.passport.set(added);
            session.flush();
            assertThat(read.passport.get()).isSameAs(added);
            assertClean(session);
        });
        assertThat(db.select(PASSPORT.number).list()).containsExactly("new");
    }

    @Test
    void U26_anOrphanThatComesBackKeepsItsRow() {
        store(book("B", 1, 0), book("C", 0, 0));
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("B")).one();
            Chapter orphan = book.chapters.get(0);
            book.chapters.remove(orphan);
            book.chapters.add(inPlaceOf(orphan, 7));
        });
        assertThatThrownBy(() -> db.transaction(session -> {
                    Book book = session.select(BOOK).where(BOOK.title.eq("B")).one();
                    Book other = session.select(BOOK).where(BOOK.title.eq("C")).one();
                    Chapter orphan = book.chapters.get(0);
                    book.chapters.remove(orphan);
                    book.chapters.add(inPlaceOf(orphan, 8));
                    other.chapters.add(orphan);
                }))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("one row is one object");
        assertThat(db.select(CHAPTER.number).list()).containsExactly(7);
    }

    @Test
    void C52_aNewChildThatLeavesAgainIsForgotten() {
        store(book("B", 1, 0));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter chapter = new Chapter(2);
            chapter.notes.add(new Note("n"));
            book.chapters.add(chapter);
            assertThat(session.contains(chapter)).isTrue();
            book.chapters.remove(chapter);
            assertStatements(0, session::flush);
            assertThat(session.contains(chapter)).isFalse();
            assertThat(session.pending()).isEmpty();
        });
        assertThat(rows(CHAPTER)).isEqualTo(1);
        assertThat(rows(NOTE)).isZero();
    }

    @Test
    void C54_leavingOneOfTwoParentsIsEnough() {
        Folder folder = new Folder("F");
        Owner owner = new Owner("O");
        for (String title : List.of("1", "2", "3")) {
            Document document = new Document(title);
            folder.documents.add(document);
            owner.documents.add(document);
        }
        store(folder, owner);
        db.transaction(session -> {
            Folder read = session.select(FOLDER).one();
            read.documents.removeIf(document -> document.title.equals("1"));
            session.flush();
            Owner other = session.select(OWNER).one();
            other.documents.removeIf(document -> document.title.equals("2"));
            session.flush();
            assertThat(read.documents).extracting(document -> document.title).containsExactly("3");
            assertClean(session);
        });
        assertThat(db.select(DOCUMENT.title).list()).containsExactly("3");
    }

    @Test
    void C56_theSamePartnerAgainIsNoOrphan() {
        User stored = new User("U");
        stored.passport.set(new Passport("P"));
        store(stored);
        db.transaction(session -> {
            User user = session.select(USER).one();
            Passport passport = id(user.passport.get());
            user.passport.set(passport);
            user.passport.set(passport);
            assertStatements(0, session::flush);
            user.passport.clear();
            user.passport.set(passport);
            assertStatements(0, session::flush);
        });
        assertThat(rows(PASSPORT)).isEqualTo(1);
    }

    @Test
    void C56_anotherPartnerReplacesTheOrphan() {
        User stored = new User("U");
        stored.passport.set(new Passport("P"));
        store(stored);
        db.transaction(session -> {
            User user = session.select(USER).one();
            user.passport.set(new Passport("Q"));
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(PASSPORT.number).list()).containsExactly("Q");
        db.transaction(session -> session.delete(session.select(USER).one()));
        assertThat(rows(PASSPORT)).isZero();
    }

    @Test
    void C57_theChildrenOfAnOrphanGoToo() {
        store(book("B", 2, 3));
        db.transaction(session -> {
            session.select(BOOK).one().chapters.remove(0);
            assertThat(writes(session::flush)).containsExactly("DELETE notes", "DELETE chapters");
        });
        assertThat(rows(NOTE)).isEqualTo(3);
    }

    @Test
    void C58_aChildThatMovesWhileItsOldParentIsDeletedStays() {
        for (int order = 0; order < 4; order++) {
            store(book("A", 2, 1), book("B", 0, 0));
            int way = order;
            db.transaction(session -> {
                List<Book> books =
                        session.select(BOOK).orderBy(BOOK.title.asc()).list();
                Chapter chapter = books.get(0).chapters.get(0);
                if (way % 2 == 0) {
                    session.delete(books.get(0));
                }
                if (way < 2) {
                    chapter.book.set(books.get(1));
                } else {
                    books.get(1).chapters.add(chapter);
                }
                if (way % 2 == 1) {
                    session.delete(books.get(0));
                }
                session.flush();
                assertThat(books.get(1).chapters).containsExactly(chapter);
                assertClean(session);
            });
            assertThat(rows(CHAPTER)).as("way %s", way).isEqualTo(1);
            assertThat(rows(NOTE)).isEqualTo(1);
            db.transaction(session -> session.delete(session.select(BOOK).one()));
        }
    }
}
