package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QBookTag.BOOK_TAG;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QCrate.CRATE;
import static io.aludel.tests.relations.QMagazine.MAGAZINE;
import static io.aludel.tests.relations.QNote.NOTE;
import static io.aludel.tests.relations.QTreeNode.TREE_NODE;
import static io.aludel.tests.relations.QWarehouse.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C: what is saved and deleted along, and what becomes of orphans. */
class CascadesTest extends RelationsSuite {
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
    void C47_addingAParentAddsTwoLevelsOfChildren() {
        db.transaction(session -> {
            Book book = book("B", 2, 3);
            session.add(book);
            assertThat(session.pending()).hasSize(1 + 2 + 6);
            assertThat(book.chapters.get(0).notes.get(0).chapter.get()).isSameAs(book.chapters.get(0));
        });
        assertThat(rows(CHAPTER)).isEqualTo(2);
        assertThat(rows(NOTE)).isEqualTo(6);
    }

    @Test
    void C47_aChainOfAThousandNeedsNoDeepStack() {
        db.transaction(session -> {
            TreeNode root = new TreeNode("0");
            TreeNode last = root;
            for (int i = 1; i < 1000; i++) {
                TreeNode next = new TreeNode("" + i);
                last.children.add(next);
                last = next;
            }
            session.add(root);
        });
        assertThat(rows(TREE_NODE)).isEqualTo(1000);
    }

    @Test
    void C47_aChildOfAStoredParentIsAddedWhenItsPlaceIsReplaced() {
        store(book("B", 1, 1));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            List<Chapter> chapters = new ArrayList<>(book.chapters);
            Chapter more = new Chapter(2);
            more.notes.add(new Note("m"));
            chapters.add(more);
            book.chapters = chapters;
            session.flush();
            assertThat(book.chapters).isNotSameAs(chapters).hasSize(2);
            assertThat(more.book.get()).isSameAs(book);
            assertClean(session);
        });
        assertThat(rows(NOTE)).isEqualTo(2);
    }

    @Test
    void C48_withoutTheCascadeTheMissingObjectIsNamed() {
        db.transaction(session -> {
            Publisher publisher = session.add(new Publisher("P"));
            publisher.magazines.add(new Magazine("M"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Publisher.magazines of the Publisher")
                    .hasMessageContaining("refers to a Magazine that the session does not hold")
                    .hasMessageContaining("cascade = SAVE");
            session.add(publisher.magazines.get(0));
        });
        assertThat(rows(MAGAZINE)).isEqualTo(1);
    }

    @Test
    void C48_aReferenceToANewObjectThatNobodyAddedIsNamed() {
        db.transaction(session -> {
            Magazine magazine = session.add(new Magazine("M"));
            Publisher publisher = new Publisher("P");
            magazine.publisher.set(publisher);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Magazine.publisher of the Magazine")
                    .hasMessageContaining("Publisher");
            session.add(publisher);
        });
        assertThat(rows(MAGAZINE)).isEqualTo(1);
    }

    @Test
    void C49_deletingAParentDeletesLoadedAndUnloadedChildren() {
        for (boolean loaded : List.of(true, false)) {
            store(book("B", 2, 2));
            db.transaction(session -> {
                Book book = session.select(BOOK).one();
                if (loaded) {
                    book.chapters.forEach(chapter -> assertThat(chapter.notes).hasSize(2));
                }
                session.delete(book);
                assertThat(writes(session::flush))
                        .containsSubsequence("DELETE notes", "DELETE chapters", "DELETE books");
                assertClean(session);
            });
            assertThat(rows(BOOK) + rows(CHAPTER) + rows(NOTE)).isZero();
        }
    }

    @Test
    void C49_aChildThatIsNewWhenItsParentIsDeletedIsNotInserted() {
        store(book("B", 1, 0));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Chapter chapter = new Chapter(2);
            book.chapters.add(chapter);
            session.delete(book);
            session.flush();
            assertThat(session.contains(chapter)).isFalse();
        });
        assertThat(rows(CHAPTER)).isZero();
    }

    @Test
    void C49_aNewParentThatIsDeletedTakesItsNewChildrenAlong() {
        db.transaction(session -> {
            Book book = session.add(book("B", 2, 1));
            session.delete(book);
        });
        assertThat(rows(BOOK) + rows(CHAPTER) + rows(NOTE)).isZero();
    }

    @Test
    void C55_whatTheDatabaseDeletesIsNotLoaded() {
        Warehouse stored = new Warehouse("W");
        stored.crates.add(new Crate("1"));
        stored.crates.add(new Crate("2"));
        store(stored);
        db.transaction(session -> {
            Warehouse warehouse = session.select(WAREHOUSE).one();
            session.delete(warehouse);
            assertThat(sqlOf(session::flush)).singleElement().asString().startsWith("DELETE FROM warehouses");
        });
        assertThat(rows(CRATE)).isZero();
    }

    @Test
    void C55_whatTheSessionHoldsOfItIsGoneToo() {
        Warehouse stored = new Warehouse("W");
        stored.crates.add(new Crate("1"));
        stored.crates.add(new Crate("2"));
        store(stored);
        db.transaction(session -> {
            Crate crate = session.select(CRATE).limit(1).one();
            Warehouse warehouse = session.select(WAREHOUSE).one();
            session.delete(warehouse);
            session.flush();
            assertThat(session.contains(crate)).isFalse();
            assertThat(session.find(CRATE, id(crate.id))).isEmpty();
            assertClean(session);
        });
        assertThat(rows(CRATE)).isZero();
    }

    @Test
    void C49_deletingLinkedObjectsLeavesTheOthers() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> session.delete(session.select(BOOK).one()));
        assertThat(db.select(BOOK_TAG.tagName).list()).isEmpty();
        assertThat(rows(QTag.TAG)).isEqualTo(1);
    }

    @Test
    void C49_aNewParentThatIsDeletedIsLeftByItsChildrenThatStay() {
        Author kept = new Author("K");
        kept.books.add(book("1", 0, 0));
        store(kept);
        db.transaction(session -> {
            Author author = session.add(new Author("N"));
            Book stored = session.select(BOOK).one();
            Book added = new Book("2");
            author.books.addAll(List.of(stored, added));
            session.delete(author);
            assertThat(stored.author.isEmpty()).isTrue();
            assertThat(added.author.isEmpty()).isTrue();
            assertThat(session.contains(added)).isTrue();
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(BOOK.authorId).list()).hasSize(2).containsOnlyNulls();
        assertThat(rows(AUTHOR)).isEqualTo(1);
    }

    @Test
    void C49_aLongNewChainIsForgottenWithoutADeepStack() {
        db.transaction(session -> {
            TreeNode root = session.add(new TreeNode("0"));
            TreeNode last = root;
            for (int i = 1; i < 5000; i++) {
                TreeNode next = new TreeNode("" + i);
                last.children.add(next);
                last = next;
            }
            assertThat(session.pending()).hasSize(5000);
            session.delete(root);
            assertThat(session.pending()).isEmpty();
        });
        assertThat(rows(TREE_NODE)).isZero();
    }
}
