package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static io.aludel.tests.shop.QProfile.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.CountryDao;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.Profile;
import io.aludel.tests.shop.ProfileDao;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U: what a flush writes, and in which order. */
class UnitOfWorkTest extends DatabaseSuite {
    private Category category(String name) {
        return new CategoryDao(db).insert(new Category(name));
    }

    private Profile profile(String first) {
        return new ProfileDao(db).insert(new Profile(first));
    }

    private static long id(@org.jspecify.annotations.Nullable Long id) {
        assertThat(id).isNotNull();
        return id == null ? -1 : id;
    }

    @Test
    void U13_newChildrenOfAParentFollowItWithItsKey() {
        db.transaction(session -> {
            Category parent = session.add(new Category("Phones"));
            session.flush();
            List<Product> children =
                    List.of(new Product("A", parent), new Product("B", parent), new Product("C", parent));
            session.addAll(children);
            assertStatements(1, session::flush);
            assertThat(children)
                    .extracting(child -> child.id)
                    .doesNotContainNull()
                    .isSorted();
        });
        assertThat(db.list(select(PRODUCT).orderBy(PRODUCT.id.asc())))
                .extracting(product -> product.name)
                .containsExactly("A", "B", "C");
    }

    @Test
    void U14_aParentAddedLastIsInsertedFirst() {
        db.transaction(session -> {
            Product child = new Product("Pixel");
            child.categoryId = 900L;
            Category parent = new Category("Phones");
            parent.id = 900L;
            session.add(child);
            session.add(parent);
            List<String> sql = sqlOf(session::flush);
            assertThat(sql).hasSize(2);
            assertThat(sql.get(0)).contains("categories");
            assertThat(sql.get(1)).contains("products");
        });
    }

    @Test
    void U15_newObjectsOfOneClassGoInOneStatementInTheOrderAdded() {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            profiles.add(new Profile("p" + i));
        }
        db.transaction(session -> {
            session.addAll(profiles);
            assertThat(session.pending()).hasSize(50);
            assertStatements(1, session::flush);
        });
    }

    @Test
    void U15_athousandNewRowsAreAHandfulOfStatements() {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            categories.add(new Category("c" + i));
        }
        db.transaction(session -> {
            session.addAll(categories);
            List<String> sql = sqlOf(session::flush);
            assertThat(sql).hasSizeLessThanOrEqualTo(10);
        });
        List<Category> stored = db.list(select(CATEGORY).orderBy(CATEGORY.id.asc()));
        assertThat(stored).extracting(row -> row.name).containsExactlyElementsOf(names(categories));
        assertThat(stored)
                .extracting(row -> row.id)
                .containsExactlyElementsOf(
                        categories.stream().map(category -> category.id).toList());
    }

    private static List<String> names(List<Category> categories) {
        return categories.stream().map(category -> category.name).toList();
    }

    @Test
    void U16_batchesSplitWhereTheColumnsChangeAndKeysLandRight() {
        Profile plain = new Profile("a");
        Profile nulls = new Profile(null);
        Profile keyed = new Profile("c");
        keyed.id = 500L;
        Profile stateful = new Profile("d");
        stateful.state = "old";
        Profile last = new Profile("e");
        last.state = "older";
        db.transaction(session -> {
            session.addAll(List.of(plain, nulls, keyed, stateful, last));
            assertStatements(3, session::flush);
        });
        assertThat(keyed.id).isEqualTo(500L);
        for (Profile profile : List.of(plain, nulls, keyed, stateful, last)) {
            Profile stored = new ProfileDao(db).require(id(profile.id));
            assertThat(stored).usingRecursiveComparison().isEqualTo(profile);
        }
        assertThat(plain.state).isEqualTo("new");
        assertThat(last.state).isEqualTo("older");
    }

    @Test
    void U18_onlyTheChangedColumnIsSet() {
        Profile profile = profile("a");
        db.transaction(session -> {
            Profile loaded = session.get(PROFILE, id(profile.id));
            loaded.city = "Rome";
            List<String> sql = sqlOf(session::flush);
            assertThat(sql).singleElement().asString().startsWith("UPDATE ").contains("city");
            assertThat(sql.get(0).substring(0, sql.get(0).indexOf(" WHERE "))).doesNotContain(",");
        });
        assertThat(new ProfileDao(db).require(id(profile.id)).city).isEqualTo("Rome");
    }

    @Test
    void U19_aColumnSetAndSetBackIsNotUpdated() {
        Profile profile = profile("a");
        db.transaction(session -> {
            Profile loaded = session.get(PROFILE, id(profile.id));
            loaded.first = "b";
            loaded.first = "a";
            assertStatements(0, session::flush);
        });
    }

    @Test
    void U20_aNullSetToNullIsNotUpdated() {
        Profile profile = profile("a");
        db.transaction(session -> {
            Profile loaded = session.get(PROFILE, id(profile.id));
            loaded.city = null;
            assertStatements(0, session::flush);
        });
    }

    @Test
    void U21_childrenAreDeletedBeforeTheirParentWhateverTheOrderOfTheCalls() {
        Category parent = category("Phones");
        db.transaction(session -> session.add(new Product("Pixel", parent)));
        db.transaction(session -> {
            session.delete(session.get(CATEGORY, id(parent.id)));
            session.delete(session.select(PRODUCT).one());
            List<String> sql = sqlOf(session::flush);
            assertThat(sql).hasSize(2);
            assertThat(sql.get(0)).contains("products");
        });
        assertThat(db.count(select(CATEGORY))).isZero();
    }

    @Test
    void U26_aDeletedKeyIsTakenByANewObjectInOneFlush() {
        new CountryDao(db).insert(new Country("DE", "Germany"));
        db.transaction(session -> {
            Country old = session.get(COUNTRY, "DE");
            session.delete(old);
            Country fresh = session.add(new Country("DE", "Deutschland"));
            session.flush();
            assertThat(session.find(COUNTRY, "DE")).containsSame(fresh);
            assertThat(session.contains(old)).isFalse();
        });
        assertThat(db.list(select(COUNTRY.name))).containsExactly("Deutschland");
    }

    @Test
    void U26_rollingBackTheReplacementBringsTheOldObjectBack() {
        new CountryDao(db).insert(new Country("DE", "Germany"));
        try (Session session = db.openSession()) {
            Country old = session.get(COUNTRY, "DE");
            session.delete(old);
            Country fresh = session.add(new Country("DE", "Deutschland"));
            session.flush();
            session.rollback();
            assertThat(session.contains(fresh)).isFalse();
            assertThat(session.contains(old)).isTrue();
            assertThat(session.find(COUNTRY, "DE")).containsSame(old);
        }
    }

    /** Undoing what is not done yet would put the old object into the identity map a second time. */
    @Test
    void U26_aReplacementThatFailedLeavesOneOldObject() {
        Category taken = category("taken");
        Category stored = category("old");
        try (Session session = db.openSession()) {
            Category old = session.get(CATEGORY, id(stored.id));
            session.delete(old);
            Category fresh = new Category("taken");
            fresh.id = stored.id;
            session.add(fresh);
            assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
            session.rollback();
            assertThat(session.contains(fresh)).isFalse();
            old.name = "new";
            assertThat(session.modified()).containsExactly(old);
            session.commit();
        }
        assertThat(db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()))).containsExactly("new", taken.name);
    }

    @Test
    void U27_anUpdateOfARowThatIsGoneIsStale() {
        Category category = category("Phones");
        db.transaction(session -> {
            Category loaded = session.get(CATEGORY, id(category.id));
            new CategoryDao(session).deleteById(id(category.id));
            loaded.name = "Changed";
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("update 1 row of table 'categories', found 0")
                    .hasMessageContaining("Category with the key " + category.id);
            session.rollback();
        });
    }

    @Test
    void U28_deletingAnUnversionedRowThatIsGoneIsNoError() {
        Category category = category("Phones");
        db.transaction(session -> {
            Category loaded = session.get(CATEGORY, id(category.id));
            new CategoryDao(session).deleteById(id(category.id));
            session.delete(loaded);
            session.flush();
            assertThat(session.contains(loaded)).isFalse();
        });
    }

    @Test
    void U29_oneMissingRowOfABatchIsStale() {
        List<Category> categories = List.of(category("A"), category("B"), category("C"));
        db.transaction(session -> {
            for (Category category : session.select(CATEGORY).list()) {
                category.description = "changed";
            }
            session.withoutAutoflush(() -> new CategoryDao(session).deleteById(id(categories.get(1).id)));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("update 3 rows of table 'categories', found 2")
                    .hasMessageContaining("key " + categories.get(1).id);
            session.rollback();
        });
        assertThat(db.list(select(CATEGORY)))
                .hasSize(3)
                .allSatisfy(category -> assertThat(category.description).isNull());
    }

    @Test
    void U31_anUnsetColumnWithADefaultIsOmittedAndReadBack() {
        Profile profile = new Profile("a");
        db.transaction(session -> {
            session.add(profile);
            List<String> sql = sqlOf(session::flush);
            assertThat(sql)
                    .singleElement()
                    .asString()
                    .satisfies(insert -> assertThat(insert.substring(0, insert.indexOf(" VALUES ")))
                            .doesNotContain("points"));
            assertThat(profile.state).isEqualTo("new");
            assertThat(profile.points).isEqualTo(7);
            assertThat(session.isModified(profile)).isFalse();
        });
    }

    @Test
    void U31_anExplicitNullIsSent() {
        Profile profile = new Profile("a");
        db.transaction(session -> {
            session.add(profile);
            session.setNull(profile, PROFILE.state);
        });
        assertThat(profile.state).isNull();
        assertThat(profile.points).isEqualTo(7);
        assertThat(new ProfileDao(db).require(id(profile.id)).state).isNull();
    }

    @Test
    void U31_anExplicitNullGoesWithASavepointThatIsRolledBack() {
        for (boolean flushed : List.of(true, false)) {
            Profile profile = new Profile("a");
            db.transaction(session -> {
                assertThatThrownBy(() -> session.nested(() -> {
                            session.add(profile);
                            session.setNull(profile, PROFILE.state);
                            if (flushed) {
                                session.flush();
                            }
                            throw new IllegalStateException("enough");
                        }))
                        .hasMessage("enough");
                profile.state = null;
                session.add(profile);
            });
            assertThat(profile.state).isEqualTo("new");
        }
    }

    @Test
    void U31_anExplicitNullNeedsAPendingObjectAndAColumnOfIt() {
        Profile profile = profile("a");
        db.transaction(session -> {
            Profile loaded = session.get(PROFILE, id(profile.id));
            assertThatThrownBy(() -> session.setNull(loaded, PROFILE.state)).hasMessageContaining("pending");
            Profile added = session.add(new Profile("b"));
            assertThatThrownBy(() -> session.setNull(added, CATEGORY.description))
                    .hasMessageContaining("profiles")
                    .hasMessageContaining("description");
            session.rollback();
        });
    }
}
