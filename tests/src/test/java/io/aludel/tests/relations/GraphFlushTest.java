package io.aludel.tests.relations;

import static io.aludel.tests.relations.QActor.ACTOR;
import static io.aludel.tests.relations.QAlbum.ALBUM;
import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QBookTag.BOOK_TAG;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QMagazine.MAGAZINE;
import static io.aludel.tests.relations.QPhoto.PHOTO;
import static io.aludel.tests.relations.QPrize.PRIZE;
import static io.aludel.tests.relations.QPublisher.PUBLISHER;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QTreeNode.TREE_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S and U with graphs: what a flush sends for objects that belong together, and in which order. */
class GraphFlushTest extends RelationsSuite {
    private static TreeNode node(String name, TreeNode... children) {
        TreeNode node = new TreeNode(name);
        node.children.addAll(List.of(children));
        return node;
    }

    private List<String> links() {
        return db.select(BOOK_TAG.tagName)
                .orderBy(BOOK_TAG.bookId.asc(), BOOK_TAG.tagName.asc())
                .list();
    }

    @Test
    void S3_aChildOfAnotherSessionIsRefused() {
        try (Session other = db.openSession();
                Session session = db.openSession()) {
            Book book = other.add(new Book("B"));
            Author author = session.add(new Author("A"));
            assertThatThrownBy(() -> author.books.add(book))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Book belongs to Session@");
            session.rollback();
            assertThat(other.contains(book)).isTrue();
        }
    }

    @Test
    void S3_anObjectOfAnotherSessionInANewGraphIsRefused() {
        try (Session other = db.openSession();
                Session session = db.openSession()) {
            Book book = other.add(new Book("B"));
            Author author = new Author("A");
            author.books.add(book);
            assertThatThrownBy(() -> session.add(author))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Book belongs to Session@");
            session.rollback();
            assertThat(other.contains(book)).isTrue();
            assertThat(session.contains(author)).isFalse();
        }
        assertThat(rows(AUTHOR)).isZero();
    }

    @Test
    void S8_aDetachedChildWithAKeyThatTheSessionHoldsIsRefused() {
        Author author = new Author("A");
        author.books.add(new Book("B"));
        store(author);
        Book detached = db.select(BOOK).one();
        db.transaction(session -> {
            Author read = session.select(AUTHOR).one();
            assertThat(read.books).hasSize(1);
            assertThatThrownBy(() -> {
                        read.books.add(detached);
                        session.flush();
                    })
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("another Book with the key " + detached.id);
            session.rollback();
            assertThat(read.books).hasSize(1).doesNotContain(detached);
        });
    }

    @Test
    void U13_aParentAndItsChildrenAreInsertedInListOrder() {
        db.transaction(session -> {
            Author author = new Author("A");
            for (String title : List.of("c", "a", "b")) {
                author.books.add(new Book(title));
            }
            session.add(author);
            assertThat(writes(session::flush)).containsExactly("INSERT authors", "INSERT books");
            assertThat(author.books).extracting(book -> book.title).containsExactly("c", "a", "b");
            assertThat(author.books).allMatch(book -> id(author.id).equals(book.author.id()));
            assertClean(session);
        });
        assertThat(db.select(BOOK.title).orderBy(BOOK.id.asc()).list()).containsExactly("c", "a", "b");
    }

    @Test
    void U13_severalLevelsAreAStatementPerTable() {
        db.transaction(session -> {
            for (int a = 0; a < 3; a++) {
                Author author = session.add(new Author("A"));
                for (int b = 0; b < 3; b++) {
                    Book book = new Book("B");
                    author.books.add(book);
                    book.chapters.add(new Chapter(1));
                    book.tags.add(new Tag("T" + a + b));
                }
            }
            assertThat(writes(session::flush))
                    .containsExactlyInAnyOrder(
                            "INSERT authors", "INSERT books", "INSERT chapters", "INSERT tags", "INSERT book_tags");
            assertClean(session);
        });
        assertThat(links()).hasSize(9);
    }

    @Test
    void U14_theParentThatIsAddedLastComesFirst() {
        db.transaction(session -> {
            Author author = new Author("A");
            Book book = new Book("B");
            book.author.set(author);
            session.add(book);
            session.add(author);
            assertThat(writes(session::flush)).containsExactly("INSERT authors", "INSERT books");
            assertClean(session);
        });
        assertThat(db.select(BOOK.authorId).list())
                .isEqualTo(db.select(AUTHOR.id).list());
    }

    @Test
    void U22_childrenOfADeletedParentLoseTheirReferenceLoadedOrNot() {
        for (boolean loaded : List.of(true, false)) {
            Author stored = new Author("A");
            stored.books.add(new Book("1"));
            stored.books.add(new Book("2"));
            store(stored);
            db.transaction(session -> {
                Author author = session.get(AUTHOR, id(stored.id));
                if (loaded) {
                    assertThat(author.books).hasSize(2);
                }
                session.delete(author);
                assertThat(writes(session::flush)).containsExactly("UPDATE books", "DELETE authors");
                assertClean(session);
            });
        }
        assertThat(rows(AUTHOR)).isZero();
        assertThat(db.select(BOOK).where(BOOK.authorId.isNull()).count()).isEqualTo(4);
    }

    @Test
    void U22_childrenThatMustHaveAParentAreNamed() {
        Publisher stored = new Publisher("P");
        Magazine magazine = new Magazine("M");
        magazine.publisher.set(stored);
        store(stored, magazine);
        db.transaction(session -> {
            Publisher publisher = session.select(PUBLISHER).one();
            session.delete(publisher);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Cannot delete the Publisher with the key " + stored.id)
                    .hasMessageContaining("Publisher.magazines")
                    .hasMessageContaining("[" + magazine.id + "]")
                    .hasMessageContaining("cascade = DELETE");
            session.rollback();
            assertThat(session.contains(publisher)).isTrue();
            assertThat(publisher.magazines).hasSize(1);
        });
        assertThat(rows(PUBLISHER)).isEqualTo(1);
    }

    @Test
    void U22_childrenThatAreGivenToAnotherAreNoHindrance() {
        Publisher one = new Publisher("1");
        Publisher two = new Publisher("2");
        Magazine magazine = new Magazine("M");
        magazine.publisher.set(one);
        store(one, two, magazine);
        db.transaction(session -> {
            session.delete(session.get(PUBLISHER, id(one.id)));
            session.select(MAGAZINE).one().publisher.set(session.get(PUBLISHER, id(two.id)));
        });
        assertThat(db.select(MAGAZINE.publisherId).list()).containsExactly(id(two.id));
    }

    @Test
    void U21_parentAndChildrenDeletedTogetherGoChildrenFirst() {
        Publisher stored = new Publisher("P");
        Magazine magazine = new Magazine("M");
        magazine.publisher.set(stored);
        store(stored, magazine);
        db.transaction(session -> {
            session.delete(session.select(PUBLISHER).one());
            session.delete(
                    session.withoutAutoflush(() -> session.select(MAGAZINE).one()));
            assertThat(writes(session::flush)).containsExactly("DELETE magazines", "DELETE publishers");
        });
    }

    @Test
    void U23_aChildThatMovesSurvivesItsOldParent() {
        for (boolean deleteFirst : List.of(true, false)) {
            Author a = new Author("A");
            a.books.add(new Book("1"));
            Author b = new Author("B");
            store(a, b);
            db.transaction(session -> {
                Author from = session.get(AUTHOR, id(a.id));
                Author to = session.get(AUTHOR, id(b.id));
                Book book = from.books.get(0);
                if (deleteFirst) {
                    session.delete(from);
                    to.books.add(book);
                } else {
                    to.books.add(book);
                    session.delete(from);
                }
                session.flush();
                assertClean(session);
            });
            assertThat(db.select(BOOK.authorId).list()).containsExactly(id(b.id));
            db.transaction(session -> session.select(BOOK).list().forEach(session::delete));
        }
    }

    @Test
    void U24_bothRowsThenTheLink() {
        db.transaction(session -> {
            Book book = session.add(new Book("B"));
            book.tags.add(new Tag("x"));
            book.tags.add(new Tag("y"));
            List<String> sent = writes(session::flush);
            assertThat(sent).containsExactlyInAnyOrder("INSERT books", "INSERT tags", "INSERT book_tags");
            assertThat(sent).endsWith("INSERT book_tags");
            assertClean(session);
        });
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            book.tags.removeIf(tag -> tag.name.equals("x"));
            assertThat(writes(session::flush)).containsExactly("DELETE book_tags");
            assertClean(session);
        });
        assertThat(links()).containsExactly("y");
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            book.tags.clear();
            assertThat(writes(session::flush)).containsExactly("DELETE book_tags");
            assertClean(session);
        });
        assertThat(links()).isEmpty();
        assertThat(rows(TAG)).isEqualTo(2);
        assertThat(rows(BOOK)).isEqualTo(1);
    }

    @Test
    void U24_aLinkThatBothSidesSayIsWrittenOnce() {
        Tag stored = new Tag("x");
        Book one = new Book("1");
        store(stored, one);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = session.select(TAG).one();
            assertThat(tag.books).isEmpty();
            book.tags.add(tag);
            tag.books.add(book);
            assertThat(tag.books).containsExactly(book);
            assertThat(book.tags).containsExactly(tag);
            assertStatements(1, session::flush);
            tag.books.remove(book);
            book.tags.remove(tag);
            assertStatements(1, session::flush);
        });
        assertThat(links()).isEmpty();
    }

    @Test
    void U24_aLinkIsTakenAwayAndMadeAgainInOneFlush() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = book.tags.iterator().next();
            book.tags.clear();
            book.tags.add(tag);
            assertStatements(0, session::flush);
        });
        assertThat(links()).containsExactly("x");
    }

    @Test
    void U24_deletingEitherSideTakesItsLinks() {
        Book one = new Book("1");
        Book two = new Book("2");
        Tag x = new Tag("x");
        Tag y = new Tag("y");
        one.tags.addAll(List.of(x, y));
        two.tags.addAll(List.of(x, y));
        store(one, two);
        db.transaction(session -> {
            Book kept = session.get(BOOK, id(two.id));
            assertThat(kept.tags).hasSize(2);
            session.delete(session.get(TAG, "x"));
            session.delete(session.get(BOOK, id(one.id)));
            session.flush();
            assertThat(kept.tags).extracting(tag -> tag.name).containsExactly("y");
            assertClean(session);
        });
        assertThat(links()).containsExactly("y");
        assertThat(db.select(TAG.name).list()).containsExactly("y");
    }

    @Test
    void U25_aLinkTableMayHaveAnotherColumn() {
        execute("alter table book_tags add column added_by varchar(20) default 'me'");
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            assertThat(book.tags).hasSize(1);
            assertThat(sqlOf(() -> {
                        book.tags.clear();
                        session.flush();
                    }))
                    .singleElement()
                    .asString()
                    .doesNotContain("added_by");
        });
        assertThat(links()).isEmpty();
    }

    @Test
    void U30_aLinkThatIsGoneIsStale() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = book.tags.iterator().next();
            session.deleteFrom(BOOK_TAG).where(BOOK_TAG.tagName.eq("x")).execute();
            book.tags.remove(tag);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("book_tags")
                    .hasMessageContaining("Book.tags")
                    .hasMessageContaining("Book with the key " + stored.id)
                    .hasMessageContaining("Tag with the key x");
            session.rollback();
            assertThat(book.tags).containsExactly(tag);
            assertClean(session);
        });
        assertThat(links()).containsExactly("x");
    }

    @Test
    void U32_aTreeAddedFromTheLeafIsInsertedFromTheRoot() {
        db.transaction(session -> {
            TreeNode leaf = new TreeNode("leaf");
            TreeNode middle = new TreeNode("middle");
            TreeNode root = new TreeNode("root");
            leaf.parent.set(middle);
            middle.parent.set(root);
            session.addAll(List.of(leaf, middle, root));
            assertThat(root.children).containsExactly(middle);
            assertThat(writes(session::flush))
                    .containsExactly("INSERT tree_nodes", "INSERT tree_nodes", "INSERT tree_nodes");
            assertClean(session);
        });
        assertThat(db.select(TREE_NODE.name).orderBy(TREE_NODE.id.asc()).list())
                .containsExactly("root", "middle", "leaf");
    }

    @Test
    void U32_aTreeIsDeletedFromTheLeaves() {
        store(node("root", node("1", node("11"), node("12")), node("2", node("21"))));
        db.transaction(session -> {
            TreeNode root =
                    session.select(TREE_NODE).where(TREE_NODE.name.eq("root")).one();
            List<String> sql = sqlOf(() -> {
                session.delete(root);
                session.flush();
            });
            assertThat(sql.stream().filter(each -> each.startsWith("SELECT"))).hasSizeLessThanOrEqualTo(3);
            assertThat(session.select(TREE_NODE).list()).isEmpty();
            assertClean(session);
        });
        assertThat(rows(TREE_NODE)).isZero();
    }

    @Test
    void U32_aBranchMovesWithItsChildren() {
        store(node("root", node("1", node("11")), node("2")));
        db.transaction(session -> {
            TreeNode root =
                    session.select(TREE_NODE).where(TREE_NODE.name.eq("root")).one();
            TreeNode one = root.children.get(0);
            TreeNode two = root.children.get(1);
            two.children.add(one);
            assertThat(root.children).containsExactly(two);
            assertThat(writes(session::flush)).containsExactly("UPDATE tree_nodes");
            assertThat(one.children).hasSize(1);
            session.delete(root);
        });
        assertThat(rows(TREE_NODE)).isZero();
    }

    @Test
    void U33_twoNodesThatAreEachOthersParentAreWrittenAndDeleted() {
        try (Session session = db.openSession()) {
            TreeNode one = session.add(new TreeNode("1"));
            TreeNode two = session.add(new TreeNode("2"));
            one.parent.set(two);
            two.parent.set(one);
            assertThat(writes(session::flush))
                    .containsExactly("INSERT tree_nodes", "INSERT tree_nodes", "UPDATE tree_nodes");
            assertClean(session);
            session.commit();
            session.delete(one);
            session.commit();
        }
        assertThat(rows(TREE_NODE)).isZero();
    }

    @Test
    void U22_elementsWithoutAFieldForTheOwnerLoseTheirColumn() {
        Album stored = new Album("A");
        stored.photos.add(new Photo("1"));
        stored.photos.add(new Photo("2"));
        store(stored);
        db.transaction(session -> {
            Album album = session.select(ALBUM).one();
            assertThat(album.photos).extracting(photo -> photo.title).containsExactly("1", "2");
            album.photos.remove(0);
            assertThat(writes(session::flush)).containsExactly("UPDATE photos");
            assertClean(session);
        });
        db.transaction(session -> {
            Album album = session.select(ALBUM).one();
            assertThat(album.photos).extracting(photo -> photo.title).containsExactly("2");
            session.delete(album);
            session.flush();
            assertClean(session);
        });
        assertThat(rows(PHOTO)).isEqualTo(2);
    }

    @Test
    void U23_anElementWithoutAFieldForTheOwnerMoves() {
        Album one = new Album("1");
        one.photos.add(new Photo("P"));
        Album two = new Album("2");
        store(one, two);
        db.transaction(session -> {
            Album from = session.get(ALBUM, id(one.id));
            Album to = session.get(ALBUM, id(two.id));
            Photo photo = from.photos.remove(0);
            to.photos.add(photo);
            session.flush();
            assertClean(session);
        });
        db.transaction(session -> {
            assertThat(session.get(ALBUM, id(one.id)).photos).isEmpty();
            assertThat(session.get(ALBUM, id(two.id)).photos).hasSize(1);
        });
    }

    @Test
    void V100_anAddedChildDoesNotRaiseItsParentsVersion() {
        store(new Author("A"));
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            author.books.add(new Book("B"));
            session.flush();
            author.books.get(0).title = "C";
            session.flush();
            author.books.clear();
            session.flush();
            assertThat(author.version).isZero();
            assertThat(session.isModified(author)).isFalse();
        });
        assertThat(db.select(AUTHOR.version).list()).containsExactly(0);
    }

    @Test
    void S5_aNewChildThatIsDeletedAgainIsNotInserted() {
        db.transaction(session -> {
            Book book = session.add(new Book("B"));
            Chapter chapter = new Chapter(1);
            book.chapters.add(chapter);
            session.delete(chapter);
            session.flush();
            assertThat(book.chapters).isEmpty();
        });
        assertThat(rows(CHAPTER)).isZero();
        assertThat(rows(BOOK)).isEqualTo(1);
    }

    @Test
    void S9_readingRelationshipsIsNoChange() {
        Author stored = new Author("A");
        stored.books.add(new Book("B"));
        store(stored);
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = author.books.get(0);
            book.author.set(author);
            book.author = Ref.of(author);
            assertThat(session.isModified(author)).isFalse();
            assertStatements(0, session::flush);
            book.author = Ref.toId(id(author.id));
            assertStatements(0, session::flush);
            assertThat(author.books).containsExactly(book);
        });
    }

    @Test
    void U24_aDeletedRowLeavesTheCollectionsThatItHasNoFieldFor() {
        Album stored = new Album("A");
        stored.photos.addAll(List.of(new Photo("1"), new Photo("2")));
        Actor actor = new Actor("B");
        actor.prizes.addAll(List.of(new Prize("1"), new Prize("2")));
        store(stored, actor);
        db.transaction(session -> {
            Album album = session.select(ALBUM).one();
            Actor read = session.select(ACTOR).one();
            session.delete(album.photos.get(0));
            session.delete(read.prizes.get(0));
            session.flush();
            assertThat(album.photos).extracting(photo -> photo.title).containsExactly("2");
            assertThat(read.prizes).extracting(prize -> prize.name).containsExactly("2");
            assertClean(session);
        });
        db.transaction(session -> session.delete(session.select(PRIZE).one()));
        assertThat(rows(PRIZE)).isZero();
        assertThat(rows(ACTOR)).isEqualTo(1);
        assertThat(rows(PHOTO)).isEqualTo(1);
    }
}
