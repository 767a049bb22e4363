package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QDocument.DOCUMENT;
import static io.aludel.tests.relations.QOwner.OWNER;
import static io.aludel.tests.relations.QProfile.PROFILE;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D128: a statement that changes foreign keys past the objects is seen in the loaded collections that belong to those. */
class BulkMovedTest extends RelationsSuite {
    private static final NamedTable BOOK_TAGS = Sql.table("book_tags");

    private final Author first = new Author("A");
    private final Author second = new Author("B");

    @BeforeEach
    void twoAuthorsWithBooks() {
        for (String title : List.of("x", "y", "z")) {
            Book book = new Book(title);
            book.pages = 200;
            (title.equals("z") ? second : first).books.add(book);
        }
        first.books.get(0).tags.add(new Tag("red"));
        store(first, second);
    }

    private static Author loaded(Session session, Author stored) {
        Author author = session.get(AUTHOR, id(stored.id));
        assertThat(author.books).hasSize(stored.books.size());
        assertThat(author.longBooks).hasSize(stored.books.size());
        return author;
    }

    private void moveOne(Session session) {
        assertThat(session.update(BOOK)
                        .set(BOOK.authorId, id(second.id))
                        .where(BOOK.title.eq("y"))
                        .execute())
                .isOne();
    }

    private static List<String> titles(List<Book> books) {
        return books.stream().map(book -> book.title).sorted().toList();
    }

    @Test
    void D128_movedRowsAreInTheCollectionsOfTheirNewOwner() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            Author b = loaded(session, second);
            Book moved = a.books.get(1);
            moveOne(session);
            assertThat(moved.author.get()).isSameAs(b);
            assertThat(titles(a.books)).containsExactly("x");
            assertThat(titles(a.longBooks)).containsExactly("x");
            assertThat(b.books).contains(moved).hasSize(2);
            assertThat(titles(b.longBooks)).containsExactly("y", "z");
            assertClean(session);
        });
    }

    @Test
    void D128_rowsThatNobodyHadLoadedAreThere() {
        db.transaction(session -> {
            Author b = loaded(session, second);
            moveOne(session);
            assertThat(titles(b.books)).containsExactly("y", "z");
            assertClean(session);
        });
    }

    @Test
    void D128_otherColumnsLeaveWhatIsLoaded() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            session.update(BOOK).set(BOOK.title, "w").allRows().execute();
            assertStatements(0, () -> assertThat(titles(a.books)).containsExactly("w", "w"));
            session.update(BOOK).set(BOOK.pages, 1).where(BOOK.title.eq("w")).execute();
            assertStatements(0, () -> assertThat(a.books).hasSize(2));
            assertThat(a.longBooks).as("has a condition on the pages").isEmpty();
        });
    }

    @Test
    void D128_insertedRowsAreThere() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            session.insertInto(BOOK)
                    .values(BOOK.title.to("w"), BOOK.pages.to(200), BOOK.authorId.to(id(a.id)))
                    .execute();
            assertThat(titles(a.books)).containsExactly("w", "x", "y");
            assertThat(titles(a.longBooks)).containsExactly("w", "x", "y");
        });
    }

    @Test
    void D128_aStatementThatNamesItsTablesMovesThem() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            Author b = loaded(session, second);
            session.sql("update books set author_id = :to where title = 'y'")
                    .bind("to", id(second.id))
                    .changing(BOOK)
                    .execute();
            assertThat(titles(a.books)).containsExactly("x");
            assertThat(titles(b.books)).containsExactly("y", "z");
        });
    }

    @Test
    void D128_aStatementOfWhichNobodyKnowsMovesThem() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            session.sql("update books set author_id = :to where title = 'y'")
                    .bind("to", id(second.id))
                    .execute();
            assertThat(titles(a.books)).containsExactly("x");
        });
    }

    @Test
    void D128_rowsOfAJoinTable() {
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("x")).one();
            Tag tag = book.tags.iterator().next();
            session.deleteFrom(BOOK_TAGS).allRows().execute();
            assertThat(book.tags).isEmpty();
            session.insertInto(BOOK_TAGS)
                    .values(
                            BOOK_TAGS.column("book_id", Long.class).to(id(book.id)),
                            BOOK_TAGS.column("tag_name", String.class).to(tag.name))
                    .execute();
            assertThat(book.tags).containsExactly(tag);
            assertClean(session);
        });
    }

    @Test
    void D128_aRollbackBringsThemBack() {
        try (Session session = db.openSession()) {
            Author a = loaded(session, first);
            Author b = loaded(session, second);
            List<Book> books = List.copyOf(a.books);
            moveOne(session);
            assertThat(titles(a.books)).containsExactly("x");
            assertThat(titles(b.books)).containsExactly("y", "z");
            session.rollback();
            assertThat(a.books).containsExactlyElementsOf(books);
            assertThat(titles(b.books)).containsExactly("z");
            assertThat(books.get(1).author.get()).isSameAs(a);
            assertClean(session);
        }
    }

    @Test
    void D128_aSavepointBringsThemBack() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            Author b = loaded(session, second);
            List<Book> books = List.copyOf(a.books);
            assertThatThrownBy(() -> session.nested(() -> {
                        moveOne(session);
                        assertThat(titles(b.books)).containsExactly("y", "z");
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            assertThat(a.books).containsExactlyElementsOf(books);
            assertThat(titles(b.books)).containsExactly("z");
            assertThat(books.get(1).author.get()).isSameAs(a);
            assertClean(session);
        });
    }

    @Test
    void D128_changedCollectionsKeepTheirChanges() {
        db.transaction(session -> {
            Author a = loaded(session, first);
            Author b = loaded(session, second);
            Book moved = a.books.get(1);
            Book added = new Book("w");
            session.withoutAutoflush(() -> {
                a.books.add(added);
                b.books.add(new Book("v"));
                moveOne(session);
                assertThat(titles(a.books)).containsExactly("w", "x");
                assertThat(titles(b.books)).containsExactly("v", "y", "z");
                return true;
            });
            assertThat(moved.author.get()).isSameAs(b);
            session.flush();
            assertThat(added.author.get()).isSameAs(a);
            assertClean(session);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.eq(id(second.id))).list())
                .extracting(book -> book.title)
                .containsExactlyInAnyOrder("v", "y", "z");
    }

    @Test
    void D128_theOtherSideOfAOneToOne() {
        User from = new User("U");
        from.profile = Ref.of(new Profile("P"));
        User to = new User("V");
        store(from, to);
        try (Session session = db.openSession()) {
            User u = session.get(USER, id(from.id));
            User v = session.get(USER, id(to.id));
            Profile profile = u.profile.require();
            assertThat(v.profile.get()).isNull();
            session.update(PROFILE).set(PROFILE.userId, id(to.id)).allRows().execute();
            assertThat(u.profile.get()).isNull();
            assertThat(v.profile.get()).isSameAs(profile);
            assertThat(profile.user.get()).isSameAs(v);
            assertClean(session);
            session.rollback();
            assertThat(u.profile.get()).isSameAs(profile);
            assertThat(v.profile.get()).isNull();
            assertThat(profile.user.get()).isSameAs(u);
        }
    }

    @Test
    void D128_anUnsavedOneToOneStays() {
        User user = new User("U");
        store(user);
        db.transaction(session -> {
            User read = session.select(USER).one();
            Profile profile = new Profile("P");
            session.withoutAutoflush(() -> {
                read.profile.set(profile);
                session.add(profile);
                session.update(PROFILE).setNull(PROFILE.userId).allRows().execute();
                assertThat(read.profile.get()).isSameAs(profile);
                return true;
            });
        });
        assertThat(db.select(PROFILE).one().user.id()).isEqualTo(user.id);
    }

    /** What the database says is no removal by the application. */
    @Test
    void D128_whoIsMovedPastTheObjectsIsNoOrphan() {
        Owner owner = new Owner("O");
        owner.documents.add(new Document("d"));
        owner.documents.add(new Document("e"));
        store(owner);
        db.transaction(session -> {
            Owner read = session.select(OWNER).one();
            Document document = read.documents.get(0);
            session.update(DOCUMENT).setNull(DOCUMENT.ownerId).allRows().execute();
            assertThat(read.documents).isEmpty();
            assertThat(document.owner.isEmpty()).isTrue();
            session.refresh(document);
            assertClean(session);
        });
        assertThat(rows(DOCUMENT)).isEqualTo(2);
    }

    @Test
    void D128_whoIsRefreshedIsNoOrphan() {
        Owner owner = new Owner("O");
        owner.documents.add(new Document("d"));
        store(owner);
        db.transaction(session -> {
            Owner read = session.select(OWNER).one();
            Document document = read.documents.get(0);
            Document detached = new Document("d");
            detached.id = document.id;
            session.access(DOCUMENT).update(detached);
            session.refresh(document);
            assertThat(document.owner.isEmpty()).isTrue();
            assertThat(read.documents).isEmpty();
            session.flush();
            assertThat(session.contains(document)).isTrue();
        });
        assertThat(rows(DOCUMENT)).isOne();
    }
}
