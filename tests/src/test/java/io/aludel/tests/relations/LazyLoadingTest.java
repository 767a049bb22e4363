package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QCatalog.CATALOG;
import static io.aludel.tests.relations.QChapter.CHAPTER;
import static io.aludel.tests.relations.QClerk.CLERK;
import static io.aludel.tests.relations.QFilm.FILM;
import static io.aludel.tests.relations.QProfile.PROFILE;
import static io.aludel.tests.relations.QSecret.SECRET;
import static io.aludel.tests.relations.QUser.USER;
import static io.aludel.tests.relations.QVault.VAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.LazyLoadException;
import io.aludel.NotUniqueException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.junit.ExpectStatements;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** L: what is loaded when, and with how many statements. */
class LazyLoadingTest extends RelationsSuite {
    private void library(int authors, int books) {
        for (int a = 0; a < authors; a++) {
            Author author = new Author("A" + a);
            for (int b = 0; b < books; b++) {
                Book book = new Book("B" + a + b);
                author.books.add(book);
                book.chapters.add(new Chapter(2));
                book.chapters.add(new Chapter(1));
                book.tags.add(new Tag("T" + a + b));
                book.tags.add(new Tag("U" + a + b));
            }
            store(author);
        }
    }

    @Test
    void L70_aListIsLoadedOnce() {
        library(1, 3);
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            assertStatements(1, () -> {
                assertThat(author.books).hasSize(3);
                author.books.forEach(book -> assertThat(book.title).startsWith("B"));
                assertThat(author.books.get(0).author.get()).isSameAs(author);
            });
        });
    }

    /** Filled with nothing, its collection would be taken for the truth by a merge. */
    @Test
    void I64_whatHasLeftTheSessionIsNotFilledAlongWithItsGroup() {
        library(2, 1);
        db.transaction(session -> {
            List<Author> authors =
                    session.select(AUTHOR).orderBy(AUTHOR.name.asc()).list();
            session.detach(authors.get(0));
            assertThat(authors.get(1).books).hasSize(1);
            assertThatThrownBy(() -> authors.get(0).books.size()).isInstanceOf(LazyLoadException.class);
        });
    }

    @Test
    void L70_anEmptyListIsNotAskedForAgain() {
        store(new Author("A"));
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            assertStatements(1, () -> assertThat(author.books).isEmpty());
            assertStatements(0, () -> assertThat(author.books).isEmpty());
        });
    }

    @Test
    @ExpectStatements(max = 7)
    void L70_aWalkOverAGraphCostsAStatementPerLevel() {
        library(4, 3);
        counter.reset();
        db.transaction(session -> {
            List<Author> authors = session.select(AUTHOR).list();
            assertStatements(3, () -> {
                for (Author author : authors) {
                    for (Book book : author.books) {
                        assertThat(book.chapters).hasSize(2);
                        assertThat(book.tags).hasSize(2);
                        assertThat(book.author.get()).isSameAs(author);
                        book.chapters.forEach(
                                chapter -> assertThat(chapter.book.get()).isSameAs(book));
                    }
                }
            });
        });
        db.transaction(session -> {
            List<Chapter> chapters = session.select(CHAPTER).list();
            assertStatements(
                    2,
                    () -> chapters.forEach(
                            chapter -> assertThat(chapter.book.require().author.require().name)
                                    .startsWith("A")));
        });
    }

    @Test
    void L71_aTargetThatTheSessionHasIsNotAskedFor() {
        library(2, 1);
        db.transaction(session -> {
            List<Author> authors = session.select(AUTHOR).list();
            List<Book> books = session.select(BOOK).list();
            assertStatements(0, () -> books.forEach(book -> assertThat(authors).contains(book.author.require())));
        });
    }

    @Test
    void L71_onlyMissingTargetsAreAskedForAndEachOnce() {
        library(3, 2);
        db.transaction(session -> {
            Author held = session.select(AUTHOR).where(AUTHOR.name.eq("A1")).one();
            List<Book> books = session.select(BOOK).list();
            List<String> sql = new ArrayList<>();
            sql.addAll(sqlOf(() -> books.forEach(book -> book.author.require())));
            assertThat(sql).hasSize(1);
            assertThat(books.stream().filter(book -> book.author.get() == held)).hasSize(2);
        });
    }

    @Test
    void L72_aNullKeyIsNullWithoutSql() {
        store(new Book("lonely"));
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            assertStatements(0, () -> {
                assertThat(book.author.get()).isNull();
                assertThat(book.author.id()).isNull();
                assertThat(book.author.isEmpty()).isTrue();
                assertThat(book.author.isLoaded()).isTrue();
            });
        });
    }

    @Test
    void L72_aCompositeKeyWithANullPartIsNull() {
        store(new Clerk(1, 1));
        execute("update clerks set boss_company_id = 1");
        db.transaction(session -> {
            Clerk clerk = session.select(CLERK).one();
            assertStatements(0, () -> {
                assertThat(clerk.boss.get()).isNull();
                assertThat(clerk.boss.isEmpty()).isTrue();
            });
            assertClean(session);
        });
    }

    @Test
    void L72_theKeyIsThereWithoutSql() {
        library(1, 1);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            assertStatements(0, () -> {
                assertThat(book.author.id()).isInstanceOf(Long.class);
                assertThat(book.author.isEmpty()).isFalse();
                assertThat(book.author.isLoaded()).isFalse();
            });
            assertThat(id(book.author.get()).id).isEqualTo(book.author.id());
        });
    }

    @Test
    void L73_rowsComeInTheMappedOrder() {
        library(2, 2);
        db.transaction(session -> {
            for (Author author : session.select(AUTHOR).list()) {
                assertThat(author.books).extracting(book -> book.title).isSorted();
                for (Book book : author.books) {
                    assertThat(book.chapters)
                            .extracting(chapter -> chapter.number)
                            .containsExactly(1, 2);
                    assertThat(book.tags)
                            .extracting(tag -> tag.name.substring(0, 1))
                            .containsExactly("U", "T");
                }
            }
        });
    }

    @Test
    void L74_twoRowsForAOneToOneSideAreAnError() {
        Table profiles = PROFILE.describe();
        db.schema().drop(profiles);
        db.schema()
                .create(new Table(
                        profiles.schema(),
                        profiles.name(),
                        profiles.columns(),
                        profiles.primaryKey(),
                        List.of(),
                        profiles.checks(),
                        profiles.foreignKeys(),
                        profiles.indexes(),
                        profiles.sequences(),
                        profiles.comment()));
        User user = new User("U");
        store(user);
        db.transaction(session -> {
            Profile one = session.add(new Profile("1"));
            Profile two = session.add(new Profile("2"));
            one.user.setId(id(user.id));
            two.user.setId(id(user.id));
        });
        db.transaction(session -> {
            User read = session.select(USER).one();
            assertThatThrownBy(read.profile::get)
                    .isInstanceOf(NotUniqueException.class)
                    .hasMessageContaining("User.profile")
                    .hasMessageContaining("key " + user.id)
                    .hasMessageContaining("2 rows")
                    .hasMessageContaining("user_profiles");
        });
    }

    @Test
    void L75_raiseHasNothingToSayAboutWhatTheSessionHas() {
        Vault stored = new Vault("V");
        stored.secrets.add(new Secret("s"));
        store(stored, new Vault("W"));
        db.transaction(session -> {
            Vault vault = session.select(VAULT).where(VAULT.name.eq("V")).one();
            Secret secret = session.select(SECRET).one();
            assertStatements(0, () -> assertThat(secret.vault.get()).isSameAs(vault));
        });
    }

    @Test
    void L71_aTargetThatTheSessionHasAsksForNoOther() {
        library(2, 1);
        db.transaction(session -> {
            Author held = session.select(AUTHOR).where(AUTHOR.name.eq("A1")).one();
            List<Book> books = session.select(BOOK).orderBy(BOOK.title.asc()).list();
            assertStatements(0, () -> assertThat(books.get(1).author.get()).isSameAs(held));
        });
    }

    @Test
    void L75_raiseRaisesAndDeletesStillCascade() {
        Vault stored = new Vault("V");
        stored.secrets.add(new Secret("s"));
        store(stored);
        db.transaction(session -> {
            Vault vault = session.select(VAULT).one();
            assertStatements(
                    0,
                    () -> assertThatThrownBy(vault.secrets::size)
                            .isInstanceOf(LazyLoadException.class)
                            .hasMessageContaining("Vault.secrets")
                            .hasMessageContaining("raise"));
            vault.secrets.add(new Secret("t"));
        });
        db.transaction(session -> {
            Secret secret = session.select(SECRET).limit(1).one();
            assertThatThrownBy(secret.vault::get)
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessageContaining("Secret.vault");
            session.delete(session.select(VAULT).one());
        });
        assertThat(rows(VAULT)).isZero();
        assertThat(rows(SECRET)).isZero();
    }

    @Test
    void I64_anUnloadedRelationshipOfADetachedObjectExplainsItself() {
        library(1, 1);
        Author author =
                db.transactionReturning(session -> session.select(AUTHOR).one());
        assertThatThrownBy(author.books::size)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Author.books")
                .hasMessageContaining("selectIn(AUTHOR.books)");
        Book book = db.transactionReturning(session -> session.select(BOOK).one());
        assertThat(book.author.id()).isEqualTo(author.id);
        assertThatThrownBy(book.author::get)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Book.author")
                .hasMessageContaining("selectIn(BOOK.author)");
        assertThatThrownBy(() -> book.tags.contains(new Tag("x")))
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Book.tags");
        User user = new User("U");
        store(user);
        User read = db.transactionReturning(session -> session.select(USER).one());
        assertThatThrownBy(read.profile::get)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("User.profile");
    }

    @Test
    void I64_whatIsLoadedStaysReadable() {
        library(1, 2);
        Author author = db.transactionReturning(session -> {
            Author read = session.select(AUTHOR).one();
            assertThat(read.books).hasSize(2);
            return read;
        });
        assertStatements(0, () -> {
            assertThat(author.books).hasSize(2);
            assertThat(author.books.get(0).author.get()).isSameAs(author);
            author.books.remove(0);
            author.books.add(new Book("more"));
            assertThat(author.books).hasSize(2);
        });
    }

    @Test
    void I64_anObjectOfNoSessionSaysSo() {
        library(1, 1);
        Author author = db.select(AUTHOR).one();
        Book book = db.select(BOOK).one();
        assertThat(book.author.id()).isEqualTo(author.id);
        assertThatThrownBy(book.author::get).isInstanceOf(LazyLoadException.class);
        Ref<Author> free = Ref.toId(id(author.id));
        assertThatThrownBy(free::get)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("belongs to no session");
    }

    @Test
    void I61_relationshipsAreReadAgainInTheNextTransaction() {
        library(1, 1);
        try (Session session = db.openSession()) {
            Author author = session.select(AUTHOR).one();
            Book book = author.books.get(0);
            User user = session.add(new User("U"));
            assertThat(user.profile.get()).isNull();
            session.commit();
            db.transaction(other -> {
                other.select(AUTHOR).one().books.add(new Book("B1"));
                Profile profile = other.add(new Profile("P"));
                profile.user.set(other.select(USER).one());
                other.add(new Author("B"));
            });
            assertThat(author.books).containsExactly(book);
            session.select(AUTHOR).list();
            assertThat(author.books).hasSize(2).contains(book);
            session.select(USER).list();
            assertThat(id(user.profile.get()).bio).isEqualTo("P");
            session.commit();
            db.transaction(other -> other.select(BOOK)
                    .where(BOOK.title.eq("B00"))
                    .one()
                    .author
                    .set(other.select(AUTHOR).where(AUTHOR.name.eq("B")).one()));
            session.select(BOOK).list();
            assertThat(book.author.require().name).isEqualTo("B");
            assertClean(session);
        }
    }

    @Test
    void theTargetsOfTwoRelationshipsToOneTableAreLoadedApart() {
        Film film = new Film("F");
        film.language = Ref.of(new Language("en"));
        film.originalLanguage = Ref.of(new Language("fr"));
        store(film);
        db.transaction(session -> {
            Film read = session.select(FILM).one();
            assertThat(read.language.require().name).isEqualTo("en");
            assertThat(read.originalLanguage.require().name).isEqualTo("fr");
        });
    }

    @Test
    void L73_aMapHasItsElementsByTheirColumn() {
        Catalog stored = new Catalog("C");
        stored.items.put("b", new Item("b"));
        stored.items.put("a", new Item("a"));
        store(stored);
        db.transaction(session -> {
            Catalog catalog = session.select(CATALOG).one();
            assertStatements(1, () -> {
                assertThat(catalog.items).containsOnlyKeys("a", "b");
                assertThat(catalog.items.keySet()).containsExactly("a", "b");
                assertThat(id(catalog.items.get("a")).catalog.get()).isSameAs(catalog);
            });
        });
    }
}
