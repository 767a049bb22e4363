package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBill.BILL;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QCustomer.CUSTOMER;
import static io.aludel.tests.relations.QFilm.FILM;
import static io.aludel.tests.relations.QStudent.STUDENT;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QTreeNode.TREE_NODE;
import static io.aludel.tests.relations.QUser.USER;
import static io.aludel.tests.relations.QVoucher.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.NotFoundException;
import io.aludel.Ref;
import io.aludel.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I: merge, refresh and detach of graphs. */
class MergingTest extends RelationsSuite {
    @BeforeEach
    void library() {
        Author author = new Author("A");
        for (String title : List.of("1", "2")) {
            Book book = new Book(title);
            author.books.add(book);
            book.chapters.add(new Chapter(1));
            book.tags.add(new Tag("t" + title));
        }
        store(author);
    }

    /** Reads an author with books and chapters, and closes the session. */
    private Author detached() {
        return db.transactionReturning(session -> {
            Author author = session.select(AUTHOR).one();
            author.books.forEach(book -> {
                assertThat(book.chapters).isNotEmpty();
                assertThat(book.tags).isNotEmpty();
            });
            return author;
        });
    }

    @Test
    void I65_theManagedObjectsGetTheValuesOfTheCopies() {
        Author copy = detached();
        copy.name = "B";
        copy.books.get(0).title = "10";
        copy.books.get(0).chapters.get(0).number = 7;
        db.transaction(session -> {
            Author managed = session.merge(copy);
            assertThat(managed).isNotSameAs(copy);
            assertThat(managed.books).hasSize(2).doesNotContainAnyElementsOf(copy.books);
            assertThat(session.contains(copy)).isFalse();
            assertThat(session.contains(copy.books.get(0))).isFalse();
            assertThat(writes(session::flush))
                    .containsExactlyInAnyOrder("UPDATE authors", "UPDATE books", "UPDATE chapters");
            assertClean(session);
        });
        assertThat(db.select(CHAPTER.number).orderBy(CHAPTER.number.asc()).list())
                .containsExactly(1, 7);
        assertThat(db.select(AUTHOR.name).list()).containsExactly("B");
    }

    @Test
    void I65_anUnchangedCopySendsNoWrites() {
        Author copy = detached();
        db.transaction(session -> {
            session.merge(copy);
            assertThat(writes(session::flush)).isEmpty();
        });
    }

    @Test
    void I65_aReferenceOfTheCopyIsMergedAsAKey() {
        Author other = new Author("B");
        store(other);
        Book copy = db.select(BOOK).where(BOOK.title.eq("1")).one();
        copy.author = Ref.toId(id(other.id));
        db.transaction(session -> {
            Book managed = session.merge(copy);
            assertThat(id(managed.author.get()).name).isEqualTo("B");
            assertThat(managed.author).isNotSameAs(copy.author);
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.eq(id(other.id))).count())
                .isEqualTo(1);
    }

    @Test
    void I65_aReferenceToADetachedObjectIsTheManagedOne() {
        Author author = detached();
        Book copy = new Book("3");
        copy.author = Ref.of(author);
        db.transaction(session -> {
            Book managed = session.merge(copy);
            Author target = id(managed.author.get());
            assertThat(target).isNotSameAs(author);
            assertThat(session.contains(target)).isTrue();
            session.flush();
            assertThat(target.books).contains(managed);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.eq(id(author.id))).count())
                .isEqualTo(3);
    }

    @Test
    void I66_aCopyWithoutAKeyIsANewGraph() {
        db.transaction(session -> {
            Author copy = new Author("N");
            Book book = new Book("3");
            copy.books.add(book);
            book.chapters.add(new Chapter(1));
            Author managed = session.merge(copy);
            assertThat(managed).isNotSameAs(copy);
            assertThat(session.pending()).hasSize(3).doesNotContain(copy, book);
            assertThat(managed.books.get(0).author.get()).isSameAs(managed);
        });
        assertThat(rows(AUTHOR)).isEqualTo(2);
        assertThat(rows(CHAPTER)).isEqualTo(3);
    }

    @Test
    void I67_aListThatWasNeverLoadedIsLeftAlone() {
        Author copy = db.transactionReturning(session -> session.select(AUTHOR).one());
        copy.name = "B";
        db.transaction(session -> {
            Author managed = session.merge(copy);
            assertThat(managed.books).hasSize(2);
        });
        Author plain = new Author("C");
        plain.id = copy.id;
        plain.version = 1;
        db.transaction(session -> assertThat(session.merge(plain).books).hasSize(2));
        assertThat(db.select(BOOK).where(BOOK.authorId.isNotNull()).count()).isEqualTo(2);
    }

    @Test
    void I67_aListThatWasEmptiedIsEmptied() {
        Author copy = detached();
        copy.books.get(0).chapters.clear();
        copy.books.remove(1);
        db.transaction(session -> {
            Author managed = session.merge(copy);
            assertThat(managed.books).hasSize(1);
            session.flush();
            assertClean(session);
        });
        assertThat(rows(CHAPTER)).isEqualTo(1);
        assertThat(db.select(BOOK.title).where(BOOK.authorId.isNull()).list()).containsExactly("2");
    }

    @Test
    void I67_elementsThatCameAreAddedAndThoseThatLeftGo() {
        Author copy = detached();
        Book first = copy.books.get(0);
        first.chapters.remove(0);
        first.chapters.add(new Chapter(5));
        first.tags.clear();
        first.tags.add(new Tag("t2"));
        first.tags.add(new Tag("t9"));
        db.transaction(session -> {
            session.merge(copy);
            session.flush();
            assertClean(session);
        });
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            assertThat(book.chapters).extracting(chapter -> chapter.number).containsExactly(5);
            assertThat(book.tags).extracting(tag -> tag.name).containsExactly("t9", "t2");
        });
        assertThat(rows(TAG)).isEqualTo(3);
    }

    @Test
    void I68_aCycleEnds() {
        Author copy = detached();
        assertThat(copy.books.get(0).author.get()).isSameAs(copy);
        TreeNode root = new TreeNode("root");
        root.children.add(new TreeNode("child"));
        root.children.get(0).parent.set(root);
        Student student = new Student("S");
        student.courses.add(new Course("C"));
        student.courses.get(0).students.add(student);
        db.transaction(session -> {
            Author managed = session.merge(copy);
            assertThat(managed.books).allMatch(book -> book.author.get() == managed);
            session.merge(root);
            session.merge(student);
        });
        assertThat(rows(AUTHOR)).isEqualTo(1);
        assertThat(rows(BOOK)).isEqualTo(2);
        assertThat(rows(TREE_NODE)).isEqualTo(2);
        assertThat(rows(STUDENT)).isEqualTo(1);
    }

    @Test
    void I69_anEmptyReferenceIsCopied() {
        Book copy = db.select(BOOK).where(BOOK.title.eq("1")).one();
        copy.author.clear();
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            assertThat(author.books).hasSize(2);
            Book managed = session.merge(copy);
            assertThat(managed.author.get()).isNull();
            assertThat(author.books).hasSize(1);
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(BOOK.title).where(BOOK.authorId.isNull()).list()).containsExactly("1");
    }

    /** Stores a voucher with a customer, and returns what a session that is closed by now has read. */
    private Voucher detachedVoucher(Customer customer) {
        Voucher voucher = new Voucher("V");
        voucher.customer = customer;
        store(customer, voucher);
        return db.transactionReturning(session -> session.select(VOUCHER).one());
    }

    @Test
    void I65_anEntityThatTheCopyHoldsDirectlyIsTheManagedOne() {
        Voucher copy = detachedVoucher(new Customer("C"));
        Customer other = new Customer("D");
        store(other);
        copy.customer = other;
        db.transaction(session -> {
            Voucher managed = session.merge(copy);
            Customer target = id(managed.customer);
            assertThat(target).isNotSameAs(other).isSameAs(session.get(CUSTOMER, id(other.id)));
            assertThat(writes(session::flush)).containsExactly("UPDATE vouchers");
            assertClean(session);
        });
        assertThat(db.select(VOUCHER.customerId).list()).containsExactly(other.id);
    }

    @Test
    void I65_aNewCopyHoldsTheManagedEntityDirectly() {
        Customer customer = new Customer("C");
        store(customer);
        Voucher copy = new Voucher("V");
        copy.customer = customer;
        db.transaction(session -> {
            Customer held = session.get(CUSTOMER, id(customer.id));
            assertThat(session.merge(copy).customer).isSameAs(held);
        });
        assertThat(db.select(VOUCHER.customerId).list()).containsExactly(customer.id);
    }

    @Test
    void I65_anUnchangedDirectlyHeldEntitySendsNoWrites() {
        Voucher copy = detachedVoucher(new Customer("C"));
        db.transaction(session -> {
            Voucher managed = session.merge(copy);
            assertThat(managed.customer).isNotNull().isNotSameAs(copy.customer);
            assertThat(writes(session::flush)).isEmpty();
        });
    }

    @Test
    void I69_nullInPlaceOfADirectlyHeldEntityIsCopied() {
        Voucher copy = detachedVoucher(new Customer("C"));
        copy.customer = null;
        db.transaction(session -> assertThat(session.merge(copy).customer).isNull());
        assertThat(db.select(VOUCHER).where(VOUCHER.customerId.isNull()).count())
                .isEqualTo(1);
    }

    @Test
    void I69_nullInPlaceOfADirectlyHeldEntityIsCopiedWhereItCascades() {
        Bill bill = new Bill("B");
        bill.customer = new Customer("C");
        store(bill);
        Bill copy = db.transactionReturning(session -> session.select(BILL).one());
        copy.customer = null;
        db.transaction(session -> {
            Customer customer = session.select(CUSTOMER).one();
            assertThat(customer.bills).hasSize(1);
            assertThat(session.merge(copy).customer).isNull();
            assertThat(customer.bills).isEmpty();
        });
        assertThat(db.select(BILL).where(BILL.customerId.isNull()).count()).isEqualTo(1);
    }

    @Test
    void C48_aNewTargetOfACopyThatNobodyAddsIsAnError() {
        Voucher voucher = detachedVoucher(new Customer("C"));
        voucher.customer = new Customer("new");
        Book book = db.select(BOOK).where(BOOK.title.eq("1")).one();
        book.author = Ref.of(new Author("new"));
        for (Object copy : List.of(voucher, book)) {
            assertThatThrownBy(() -> db.transaction(session -> session.merge(copy)))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("that the session does not hold")
                    .hasMessageContaining("cascade = SAVE");
        }
        assertThat(db.select(BOOK).where(BOOK.authorId.isNull()).count()).isZero();
        assertThat(db.select(VOUCHER).where(VOUCHER.customerId.isNull()).count())
                .isZero();
    }

    @Test
    void I66_aNewTargetThatTheGraphBringsElsewhereIsTheOneOfTheGraph() {
        Author copy = detached();
        Book moved = copy.books.get(0);
        copy.books.remove(moved);
        Author other = new Author("new");
        other.books.add(moved);
        moved.author = Ref.of(other);
        db.transaction(session -> {
            Author managed = session.merge(other);
            assertThat(managed).isNotSameAs(other);
            assertThat(managed.books.get(0).author.get()).isSameAs(managed);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.eq(id(copy.id))).count()).isEqualTo(1);
        assertThat(rows(AUTHOR)).isEqualTo(2);
    }

    @Test
    void I66_aTargetThatTheSessionHoldsAlreadyStaysTheTarget() {
        Book copy = db.select(BOOK).where(BOOK.title.eq("1")).one();
        db.transaction(session -> {
            Author pending = session.add(new Author("new"));
            copy.author = Ref.of(pending);
            assertThat(session.merge(copy).author.get()).isSameAs(pending);
        });
        assertThat(rows(AUTHOR)).isEqualTo(2);
    }

    @Test
    void I69_aMissingOneToOnePartnerThatWasToldIsMissing() {
        User user = new User("U");
        user.passport.set(new Passport("P"));
        store(user);
        User copy = db.transactionReturning(session -> {
            User read = session.select(USER).one();
            assertThat(read.passport.get()).isNotNull();
            return read;
        });
        db.transaction(
                session -> assertThat(session.merge(copy).passport.isEmpty()).isFalse());
        assertThat(rows(QPassport.PASSPORT)).isEqualTo(1);
        copy.passport.clear();
        db.transaction(session -> session.merge(copy));
        assertThat(rows(QPassport.PASSPORT)).isZero();
    }

    @Test
    void I69_anUnloadedReferenceOfTheCopyKeepsItsKey() {
        Film film = new Film("F");
        film.language = Ref.of(new Language("en"));
        store(film);
        Film copy = db.select(FILM).one();
        copy.title = "G";
        db.transaction(session -> {
            Film managed = session.merge(copy);
            assertThat(managed.language.require().name).isEqualTo("en");
            assertThat(writes(session::flush)).containsExactly("UPDATE films");
        });
    }

    @Test
    void I60_refreshTakesListsAndReferencesBack() {
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = author.books.get(0);
            author.books.remove(book);
            session.refresh(author);
            assertThat(author.books).hasSize(1); // the book says itself that it has no author
            session.refresh(book);
            assertThat(author.books).hasSize(2).contains(book);
            assertThat(book.author.get()).isSameAs(author);
            book.author.clear();
            assertThat(author.books).hasSize(1);
            session.refresh(book);
            assertThat(book.author.get()).isSameAs(author);
            assertThat(author.books).hasSize(2);
            assertClean(session);
        });
    }

    @Test
    void I60_refreshLeavesNewElementsThatReferToTheObject() {
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book added = new Book("3");
            author.books.add(added);
            session.refresh(author);
            assertThat(author.books).hasSize(3).contains(added);
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.isNotNull()).count()).isEqualTo(3);
    }

    @Test
    void I60_refreshForgetsChangedLinks() {
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            book.tags.clear();
            book.tags.add(session.add(new Tag("x")));
            session.refresh(book);
            assertThat(book.tags).extracting(tag -> tag.name).containsExactly("t1");
            session.flush();
            assertClean(session);
        });
        db.transaction(session -> assertThat(
                        session.select(BOOK).where(BOOK.title.eq("1")).one().tags)
                .hasSize(1));
    }

    @Test
    void I60_refreshCascades() {
        try (Session session = db.openSession()) {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = book.chapters.get(0);
            chapter.number = 50;
            session.refresh(book);
            assertThat(chapter.number).isEqualTo(1);
            assertClean(session);
        }
    }

    @Test
    void I62_refreshOfAnObjectWhoseRowIsGone() {
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = book.chapters.get(0);
            session.withoutAutoflush(() -> new ChapterDao(session).deleteById(id(chapter.id)));
            assertThatThrownBy(() -> session.refresh(chapter))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Chapter")
                    .hasMessageContaining("" + chapter.id);
            assertThat(session.find(CHAPTER, id(chapter.id))).isEmpty();
        });
    }

    @Test
    void I65_detachCascades() {
        db.transaction(session -> {
            Book book = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Chapter chapter = book.chapters.get(0);
            session.detach(book);
            assertThat(session.contains(chapter)).isFalse();
            chapter.number = 9;
            book.chapters.add(new Chapter(2));
            assertStatements(0, session::flush);
            Book managed = session.merge(book);
            session.flush();
            assertThat(managed.chapters).extracting(each -> each.number).containsExactlyInAnyOrder(9, 2);
        });
        assertThat(rows(CHAPTER)).isEqualTo(3);
    }

    @Test
    void I65_aListOfTheCopyMayBeAnyCollection() {
        Author copy = new Author("B");
        copy.id = detached().id;
        Book kept = db.select(BOOK).where(BOOK.title.eq("2")).one();
        copy.books = new ArrayList<>(List.of(kept, new Book("3")));
        db.transaction(session -> {
            Author managed = session.merge(copy);
            session.flush();
            assertThat(managed.books).extracting(book -> book.title).containsExactlyInAnyOrder("2", "3");
            assertClean(session);
        });
        assertThat(db.select(BOOK.title).where(BOOK.authorId.isNull()).list()).containsExactly("1");
    }
}
