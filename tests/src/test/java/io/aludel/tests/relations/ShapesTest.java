package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBadge.BADGE;
import static io.aludel.tests.relations.QBill.BILL;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QCatalog.CATALOG;
import static io.aludel.tests.relations.QClerk.CLERK;
import static io.aludel.tests.relations.QCustomer.CUSTOMER;
import static io.aludel.tests.relations.QFilm.FILM;
import static io.aludel.tests.relations.QItem.ITEM;
import static io.aludel.tests.relations.QLanguage.LANGUAGE;
import static io.aludel.tests.relations.QRegion.REGION;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QTown.TOWN;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.IntegrityException;
import io.aludel.Ref;
import io.aludel.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R and K: the shapes that relationships have, and what keys do to them. */
class ShapesTest extends RelationsSuite {
    @Test
    void R41_theTypeParameterIsCheckedWhereThereIsOne() {
        Author author = new Author("A");
        store(author);
        db.transaction(session -> {
            Author read = session.select(AUTHOR).one();
            @SuppressWarnings({"unchecked", "rawtypes"}) // what a careless caller does
            List<Object> raw = (List) read.books;
            assertThatThrownBy(() -> {
                        raw.add(new Tag("t"));
                        session.flush();
                    })
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Author.books")
                    .hasMessageContaining("Tag")
                    .hasMessageContaining("Book");
            session.rollback();
        });
        assertThat(rows(TAG)).isZero();
    }

    @Test
    void R42_twoReferencesToOneTableAreApart() {
        Language english = new Language("en");
        Language french = new Language("fr");
        Film dubbed = new Film("dubbed");
        dubbed.language = Ref.of(english);
        dubbed.originalLanguage = Ref.of(french);
        Film original = new Film("original");
        french.films.add(original);
        store(english, french, dubbed, original);
        db.transaction(session -> {
            List<Language> languages =
                    session.select(LANGUAGE).orderBy(LANGUAGE.name.asc()).list();
            assertThat(languages.get(0).films).extracting(film -> film.title).containsExactly("dubbed");
            assertThat(languages.get(0).originals).isEmpty();
            assertThat(languages.get(1).films).extracting(film -> film.title).containsExactly("original");
            assertThat(languages.get(1).originals)
                    .extracting(film -> film.title)
                    .containsExactly("dubbed");
            Film film = languages.get(0).films.get(0);
            film.originalLanguage.set(languages.get(0));
            assertThat(languages.get(1).originals).isEmpty();
            assertThat(languages.get(0).originals).containsExactly(film);
            assertThat(languages.get(0).films).containsExactly(film);
            assertThat(sqlOf(session::flush)).singleElement().asString().contains("original_language_id");
            assertClean(session);
        });
        assertThat(db.select(FILM.title)
                        .where(FILM.originalLanguageId.eq(id(english.id)))
                        .list())
                .containsExactly("dubbed");
    }

    @Test
    void R44_aReferenceOfTwoColumnsToTheOwnTable() {
        Clerk boss = new Clerk(1, 1);
        Clerk two = new Clerk(1, 2);
        Clerk three = new Clerk(2, 1);
        boss.reports.add(two);
        three.boss.set(two);
        db.transaction(session -> {
            session.addAll(List.of(three, two, boss));
            assertThat(two.reports).containsExactly(three);
        });
        db.transaction(session -> {
            List<Clerk> clerks = session.select(CLERK)
                    .orderBy(CLERK.companyId.asc(), CLERK.number.asc())
                    .list();
            assertStatements(1, () -> {
                assertThat(clerks.get(0).reports).containsExactly(clerks.get(1));
                assertThat(clerks.get(1).reports).containsExactly(clerks.get(2));
                assertThat(clerks.get(2).reports).isEmpty();
                assertThat(clerks.get(2).boss.get()).isSameAs(clerks.get(1));
                assertThat(clerks.get(1).boss.id()).isEqualTo(new ClerkKey(1, 1));
            });
            clerks.get(0).reports.add(clerks.get(2));
            session.flush();
            assertThat(clerks.get(1).reports).isEmpty();
            assertClean(session);
            session.delete(clerks.get(0));
            assertThat(writes(session::flush)).containsExactly("UPDATE clerks", "DELETE clerks");
        });
        assertThat(db.select(CLERK).where(CLERK.bossNumber.isNull()).count()).isEqualTo(2);
    }

    @Test
    void K90_compositeKeysWorkInReferences() {
        store(new Clerk(1, 1), new Clerk(1, 2));
        db.transaction(session -> {
            Clerk two = session.get(CLERK, new ClerkKey(1, 2));
            two.boss.setId(new ClerkKey(1, 1));
            session.flush();
            assertThat(two.boss.require().number).isEqualTo(1);
            assertThat(two.boss.require().reports).containsExactly(two);
        });
        db.transaction(session -> {
            Clerk two = session.get(CLERK, new ClerkKey(1, 2));
            two.boss.clear();
        });
        assertThat(db.select(CLERK).where(CLERK.bossCompanyId.isNull()).count()).isEqualTo(2);
    }

    @Test
    void R46_aRelationshipWithAConditionIsReadOnly() {
        Author author = new Author("A");
        Book shortBook = new Book("short");
        Book longBook = new Book("long");
        longBook.pages = 500;
        author.books.addAll(List.of(shortBook, longBook));
        store(author);
        db.transaction(session -> {
            Author read = session.select(AUTHOR).one();
            assertThat(read.longBooks).extracting(book -> book.title).containsExactly("long");
            Book free = session.add(new Book("free"));
            read.longBooks.add(free);
            read.longBooks.removeIf(book -> book.title.equals("long"));
            assertThat(free.author.isEmpty()).isTrue();
            assertThat(writes(session::flush)).containsExactly("INSERT books");
            assertClean(session);
        });
        assertThat(db.select(BOOK.title)
                        .where(BOOK.authorId.isNotNull())
                        .orderBy(BOOK.title.asc())
                        .list())
                .containsExactly("long", "short");
    }

    @Test
    void R46_deletingTheOwnerOfAReadOnlyRelationship() {
        Author author = new Author("A");
        Book book = new Book("long");
        book.pages = 500;
        author.books.add(book);
        store(author);
        db.transaction(session -> {
            Author read = session.select(AUTHOR).one();
            assertThat(read.longBooks).hasSize(1);
            session.delete(read);
        });
        assertThat(rows(BOOK)).isEqualTo(1);
    }

    @Test
    void aFieldThatHoldsTheEntityItselfIsLoadedWithIt() {
        Customer customer = new Customer("C");
        Bill bill = new Bill("1");
        bill.customer = customer;
        store(bill);
        db.transaction(session -> {
            Bill read = session.select(BILL).one();
            assertStatements(0, () -> assertThat(id(read.customer).name).isEqualTo("C"));
            assertThat(id(read.customer).bills).containsExactly(read);
            Customer other = new Customer("D");
            read.customer = other;
            session.flush();
            assertThat(other.bills).containsExactly(read);
            assertClean(session);
            read.customer = null;
            session.flush();
            assertThat(other.bills).isEmpty();
            other.bills.add(read);
            assertThat(read.customer).isSameAs(other);
        });
        assertThat(db.select(BILL.customerId).list())
                .isEqualTo(db.select(CUSTOMER.id).where(CUSTOMER.name.eq("D")).list());
    }

    @Test
    void aMapFollowsTheColumnOfItsElements() {
        Catalog stored = new Catalog("C");
        stored.items.put("a", new Item("a"));
        stored.items.put("b", new Item("b"));
        store(stored);
        db.transaction(session -> {
            Catalog catalog = session.select(CATALOG).one();
            Item replaced = id(catalog.items.put("a", new Item("a")));
            assertThat(replaced.catalog.isEmpty()).isTrue();
            catalog.items.remove("b");
            catalog.items.put("c", new Item("c"));
            assertThatThrownBy(() -> catalog.items.put("d", new Item("e")))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Catalog.items")
                    .hasMessageContaining("d");
            session.flush();
            assertThat(catalog.items).containsOnlyKeys("a", "c");
            assertClean(session);
            id(catalog.items.get("c")).sku = "z";
            session.flush();
            assertThat(catalog.items).containsOnlyKeys("a", "z");
            catalog.items = Map.of("n", new Item("n"));
            session.flush();
            assertThat(catalog.items).containsOnlyKeys("n");
            catalog.items.clear();
            session.flush();
            assertClean(session);
        });
        assertThat(rows(ITEM)).isZero();
    }

    @Test
    void K92_childrenFollowAChangedKey() {
        Region region = new Region("old");
        region.towns.addAll(List.of(new Town("a"), new Town("b")));
        store(region);
        db.transaction(session -> {
            Region read = session.get(REGION, "old");
            assertThat(read.towns).hasSize(2);
            read.code = "new";
            session.flush();
            assertThat(session.find(REGION, "old")).isEmpty();
            assertStatements(0, () -> assertThat(session.get(REGION, "new")).isSameAs(read));
            assertThat(read.towns).allMatch(town -> "new".equals(town.region.id()));
            assertClean(session);
        });
        assertThat(db.select(TOWN.regionCode).list()).containsExactly("new", "new");
    }

    @Test
    void K92_childrenThatAreNotLoadedFollowToo() {
        Region region = new Region("old");
        region.towns.addAll(List.of(new Town("a"), new Town("b")));
        store(region);
        db.transaction(session -> session.get(REGION, "old").code = "new");
        assertThat(db.select(TOWN.regionCode).list()).containsExactly("new", "new");
        assertThat(db.select(REGION.code).list()).containsExactly("new");
    }

    @Test
    void K92_linksFollowAChangedKey() {
        Book book = new Book("B");
        book.tags.add(new Tag("old"));
        store(book);
        db.transaction(session -> {
            session.get(TAG, "old").name = "new";
            session.flush();
        });
        db.transaction(session -> assertThat(session.select(BOOK).one().tags)
                .extracting(tag -> tag.name)
                .containsExactly("new"));
    }

    @Test
    void K94_aKeyThatIsAReferenceIsTheKeyOfItsTarget() {
        db.transaction(session -> {
            User user = new User("U");
            Badge badge = new Badge("B");
            badge.user.set(user);
            session.add(badge);
            session.add(user);
            assertThat(writes(session::flush)).containsExactly("INSERT users", "INSERT badges");
            assertThat(badge.user.id()).isEqualTo(user.id);
            assertThat(user.badge.get()).isSameAs(badge);
            assertStatements(
                    0, () -> assertThat(session.get(BADGE, id(user.id))).isSameAs(badge));
            assertClean(session);
        });
        db.transaction(session -> {
            User user = session.select(USER).one();
            Badge badge = id(user.badge.get());
            assertThat(badge.user.get()).isSameAs(user);
            badge.code = "C";
            session.flush();
            assertClean(session);
            session.delete(user);
        });
        assertThat(rows(BADGE)).isZero();
        assertThat(rows(USER)).isZero();
    }

    @Test
    void K94_theInverseSideSavesItToo() {
        User user = new User("U");
        user.badge.set(new Badge("B"));
        store(user);
        assertThat(db.select(BADGE.userId).list()).containsExactly(id(user.id));
        try (Session session = db.openSession()) {
            User read = session.select(USER).one();
            Badge badge = session.select(BADGE).one();
            assertStatements(0, () -> assertThat(badge.user.get()).isSameAs(read));
            assertThat(read.badge.get()).isSameAs(badge);
        }
    }

    @Test
    void K94_withoutATargetItIsRefused() {
        db.transaction(session -> {
            session.add(new Badge("B"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Badge")
                    .hasMessageContaining("user");
            session.rollback();
        });
        assertThat(rows(BADGE)).isZero();
    }

    @Test
    void R42_aReferenceToAKeyThatNoRowHasIsAnIntegrityError() {
        db.transaction(session -> {
            Book book = session.add(new Book("B"));
            book.author.setId(4711L);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining("books");
            session.rollback();
        });
    }
}
