package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.ValidationException;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.CountryDao;
import io.aludel.tests.shop.Membership;
import io.aludel.tests.shop.MembershipDao;
import io.aludel.tests.shop.MembershipKey;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import io.aludel.tests.shop.Profile;
import io.aludel.tests.shop.ProfileDao;
import io.aludel.tests.shop.Setting;
import io.aludel.tests.shop.SettingDao;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated DAOs, on a database and inside a session's transaction. */
class DaoTest extends DatabaseSuite {
    private List<Category> stored(int count) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category("c" + i));
        }
        return new CategoryDao(db).insertAll(categories);
    }

    private static long id(Category category) {
        return category.id == null ? -1 : category.id;
    }

    @Test
    void findAndRequire() {
        CategoryDao dao = new CategoryDao(db);
        Category stored = dao.insert(new Category("A"));
        assertThat(dao.find(id(stored))).get().hasFieldOrPropertyWithValue("name", "A");
        assertThat(dao.find(4711L)).isEmpty();
        assertThat(dao.require(id(stored)).name).isEqualTo("A");
        assertThatThrownBy(() -> dao.require(4711L))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Category")
                .hasMessageContaining("4711");
        assertThat(dao.exists(id(stored))).isTrue();
        assertThat(dao.exists(4711L)).isFalse();
        assertThat(dao.count()).isEqualTo(1);
    }

    @Test
    void findAllKeepsTheOrderAndDuplicatesOfTheKeysAndLeavesOutMissingOnes() {
        List<Category> stored = stored(3);
        List<Long> keys = List.of(id(stored.get(2)), 4711L, id(stored.get(0)), id(stored.get(2)));
        assertStatements(
                1,
                () -> assertThat(new CategoryDao(db).findAll(keys))
                        .extracting(category -> category.name)
                        .containsExactly("c2", "c0", "c2"));
        assertStatements(
                0, () -> assertThat(new CategoryDao(db).findAll(List.of())).isEmpty());
    }

    @Test
    void findAllTakesThousandsOfKeys() {
        List<Long> keys =
                new ArrayList<>(stored(2_500).stream().map(DaoTest::id).toList());
        Collections.reverse(keys);
        List<Category> found = new CategoryDao(db).findAll(keys);
        assertThat(found).extracting(DaoTest::id).containsExactlyElementsOf(keys);
    }

    @Test
    void findAllTakesCompositeKeys() {
        MembershipDao dao = new MembershipDao(db);
        List<Membership> all = new ArrayList<>();
        for (long person = 0; person < 700; person++) {
            all.add(new Membership(person, "chess", "member"));
            all.add(new Membership(person, "go", "member"));
        }
        dao.insertAll(all);
        List<MembershipKey> keys = new ArrayList<>();
        for (long person = 0; person < 700; person++) {
            keys.add(new MembershipKey(person, person % 2 == 0 ? "chess" : "go"));
        }
        assertThat(dao.findAll(keys))
                .hasSize(700)
                .allSatisfy(found -> assertThat(found.club)
                        .isEqualTo(found.personId != null && found.personId % 2 == 0 ? "chess" : "go"));
    }

    @Test
    void insertAllIsBatchedAndFillsInWhatTheDatabaseGives() {
        ProfileDao dao = new ProfileDao(db);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            profiles.add(new Profile("p" + i));
        }
        assertStatements(1, () -> assertThat(dao.insertAll(profiles)).isEqualTo(profiles));
        assertThat(profiles).allSatisfy(profile -> {
            assertThat(profile.id).isNotNull();
            assertThat(profile.points).isEqualTo(7);
        });
        assertThat(dao.insertAll(List.of())).isEmpty();
    }

    @Test
    void aFailedInsertAllLeavesNeitherRowsNorKeys() {
        CategoryDao dao = new CategoryDao(db);
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            categories.add(new Category(i == 230 ? "c0" : "c" + i));
        }
        assertThatThrownBy(() -> dao.insertAll(categories)).isInstanceOf(IntegrityException.class);
        assertThat(dao.count()).isZero();
        assertThat(categories).extracting(category -> category.id).containsOnlyNulls();
        categories.get(230).name = "c230";
        dao.insertAll(categories);
        assertThat(dao.count()).isEqualTo(250);
    }

    @Test
    void updateWritesTheWholeRowAndReturnsTheNextVersion() {
        ProductDao dao = new ProductDao(db);
        Product product = dao.insert(new Product("Pixel"));
        product.stock = 5;
        assertThat(dao.update(product)).isSameAs(product);
        assertThat(product.version).isEqualTo(1);
        Product other = new Product("Nothing");
        other.id = product.id;
        assertThatThrownBy(() -> dao.update(other))
                .isInstanceOf(StaleEntityException.class)
                .hasMessageContaining("version 0");
        assertThat(other.version).isZero();
    }

    @Test
    void updateAllIsOneBatch() {
        List<Category> stored = stored(20);
        stored.forEach(category -> category.description = "changed");
        assertStatements(1, () -> new CategoryDao(db).updateAll(stored));
        assertThat(db.count(select(CATEGORY).where(CATEGORY.description.eq("changed"))))
                .isEqualTo(20);
        assertThat(new CategoryDao(db).updateAll(List.of())).isEmpty();
    }

    @Test
    void deleteAndDeleteById() {
        ProductDao dao = new ProductDao(db);
        Product product = dao.insert(new Product("Pixel"));
        long key = product.id == null ? -1 : product.id;
        dao.delete(product);
        assertThatThrownBy(() -> dao.delete(product)).isInstanceOf(StaleEntityException.class);
        assertThat(dao.deleteById(key)).isFalse();
        Product second = dao.insert(new Product("Fairphone"));
        assertThat(dao.deleteById(second.id == null ? -1 : second.id)).isTrue();
        assertThat(dao.count()).isZero();
    }

    @Test
    void upsertInsertsAndUpdatesWithOneStatement() {
        CountryDao dao = new CountryDao(db);
        Country country = new Country("DE", "Germany");
        assertStatements(1, () -> dao.upsert(country));
        assertThat(country.version).isZero();
        Country again = new Country("DE", "Deutschland");
        assertStatements(1, () -> dao.upsert(again));
        assertThat(again.version).isEqualTo(1);
        Country stored = dao.require("DE");
        assertThat(stored.name).isEqualTo("Deutschland");
        assertThat(stored.version).isEqualTo(1);
        again.name = "Germany";
        assertThat(dao.update(again).version).isEqualTo(2);
    }

    @Test
    void upsertWithoutAKeyInserts() {
        ProductDao dao = new ProductDao(db);
        Product product = dao.upsert(new Product("Pixel"));
        assertThat(product.id).isNotNull();
        assertThat(dao.count()).isEqualTo(1);
    }

    @Test
    void upsertKeepsTheTimeOfCreationAndMovesThatOfTheUpdate() {
        ProductDao dao = new ProductDao(db);
        Product first = dao.insert(new Product("Pixel"));
        Product second = new Product("Pixel 2");
        second.id = first.id;
        dao.upsert(second);
        Product stored = dao.require(first.id == null ? -1 : first.id);
        assertThat(stored.createdAt).isEqualTo(first.createdAt);
        assertThat(stored.name).isEqualTo("Pixel 2");
        assertThat(stored.version).isEqualTo(1);
        assertThat(second).usingRecursiveComparison().isEqualTo(stored);
    }

    @Test
    void upsertOfARecordReturnsTheStoredOne() {
        SettingDao dao = new SettingDao(db);
        Setting inserted = dao.upsert(new Setting("colour", "red"));
        assertThat(inserted.id()).isNotNull();
        Setting updated = dao.upsert(inserted.with("blue"));
        assertThat(updated.version()).isEqualTo(1);
        assertThat(dao.list()).containsExactly(updated);
    }

    @Test
    void upsertOfATableWithKeysAloneLeavesTheRow() {
        MembershipDao dao = new MembershipDao(db);
        dao.upsert(new Membership(1L, "chess", "member"));
        dao.upsert(new Membership(1L, "chess", "guest"));
        assertThat(dao.list()).singleElement().hasFieldOrPropertyWithValue("role", "guest");
    }

    @Test
    void listAndStreamGoByKey() {
        stored(700);
        CategoryDao dao = new CategoryDao(db);
        assertThat(dao.list()).extracting(DaoTest::id).isSorted().hasSize(700);
        try (Stream<Category> rows = dao.stream()) {
            assertThat(rows.map(DaoTest::id).toList()).isSorted().hasSize(700);
        }
    }

    /** A pool of ten would be empty long before the end if a stream kept its connection. */
    @Test
    void closingAStreamEarlyFreesItsConnection() {
        stored(300);
        CategoryDao dao = new CategoryDao(db);
        for (int i = 0; i < 30; i++) {
            try (Stream<Category> rows = dao.stream()) {
                assertThat(rows.findFirst()).isPresent();
            }
            assertThat(dao.stream().count()).isEqualTo(300);
        }
    }

    @Test
    void aFailureWithinAStreamFreesItsConnection() {
        stored(5);
        CategoryDao dao = new CategoryDao(db);
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> {
                        try (Stream<Category> rows = dao.stream()) {
                            rows.forEach(row -> {
                                throw new IllegalStateException("stop");
                            });
                        }
                    })
                    .hasMessage("stop");
        }
        assertThat(dao.count()).isEqualTo(5);
    }

    @Test
    void uniqueKeysHaveFinders() {
        stored(3);
        assertThat(new CategoryDao(db).findByName("c1")).isPresent();
        assertThat(new CategoryDao(db).findByName("c9")).isEmpty();
    }

    @Test
    void withinASessionADaoTakesPartInItsTransaction() {
        try (Session session = db.openSession()) {
            CategoryDao dao = new CategoryDao(session);
            session.add(new Category("pending"));
            assertThat(dao.findByName("pending")).isPresent();
            dao.insert(new Category("direct"));
            assertThat(session.select(CATEGORY.name)
                            .orderBy(CATEGORY.name.asc())
                            .list())
                    .containsExactly("direct", "pending");
            session.rollback();
        }
        assertThat(new CategoryDao(db).count()).isZero();
    }

    @Test
    void withinASessionChangesOfADaoAreSeenByItsObjects() {
        Category stored = stored(1).get(0);
        try (Session session = db.openSession()) {
            Category loaded = session.get(CATEGORY, id(stored));
            Category copy = new CategoryDao(session).require(id(stored));
            assertThat(copy).isNotSameAs(loaded);
            copy.name = "changed";
            new CategoryDao(session).update(copy);
            assertThat(session.find(CATEGORY, id(stored))).containsSame(loaded);
            assertThat(loaded.name).isEqualTo("changed");
            session.rollback();
            assertThat(loaded.name).isEqualTo("c0");
            session.find(CATEGORY, id(stored));
            new CategoryDao(session).deleteById(id(stored));
            assertThat(session.find(CATEGORY, id(stored))).isEmpty();
        }
    }

    @Test
    void validationConcernsDaosToo() {
        ProductDao dao = new ProductDao(db);
        Product product = new Product("");
        assertStatements(
                0,
                () -> assertThatThrownBy(() -> dao.insertAll(List.of(product, new Product("x".repeat(51)))))
                        .isInstanceOfSatisfying(
                                ValidationException.class,
                                failure -> assertThat(failure.violations()).hasSize(2)));
    }

    @Test
    void aNullKeyIsRefused() {
        CategoryDao dao = new CategoryDao(db);
        for (Runnable use : List.<Runnable>of(
                () -> dao.find(unset()),
                () -> dao.require(unset()),
                () -> dao.exists(unset()),
                () -> dao.deleteById(unset()))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("key");
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the test
    private static <T> T unset() {
        return null;
    }
}
