package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Database;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Profile;
import io.aludel.tests.shop.ProfileDao;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U: what drivers are free to do otherwise. */
class DriversTest extends DatabaseSuite {
    private Database with(WrappedDriver.Difference difference) {
        assumeTrue(kind.hasSeveralConnections());
        return Database.builder()
                .dataSource(WrappedDriver.dataSource(url, difference))
                .models(new Shop(kind))
                .open();
    }

    private Database reordering() {
        return with((statement, method, result) ->
                result instanceof ResultSet rows && returnsInserted(method.getName(), rows)
                        ? WrappedDriver.reversed(rows)
                        : result);
    }

    private static boolean returnsInserted(String method, ResultSet rows) {
        return method.equals("getGeneratedKeys")
                || ((method.equals("executeQuery") || method.equals("getResultSet"))
                        && rows.toString().contains("JDBC4ResultSet"));
    }

    @Test
    void U17_keysThatComeInAnotherOrderStillGoToTheirObjects() {
        try (Database reordering = reordering()) {
            List<Category> categories = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                categories.add(new Category("c" + i));
            }
            reordering.transaction(session -> session.addAll(categories));
            for (Category category : categories) {
                assertThat(new CategoryDao(db).require(category.id == null ? -1L : category.id).name)
                        .isEqualTo(category.name);
            }
        }
    }

    @Test
    void U17_defaultsThatComeInAnotherOrderStillGoToTheirObjects() {
        try (Database reordering = reordering()) {
            List<Profile> profiles = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Profile profile = new Profile("p" + i);
                profile.id = i % 2 == 0 ? null : 1_000L + i;
                profiles.add(profile);
            }
            profiles.sort((a, b) -> Boolean.compare(a.id == null, b.id == null));
            reordering.transaction(session -> session.addAll(profiles));
            for (Profile profile : profiles) {
                assertThat(new ProfileDao(db).require(profile.id == null ? -1L : profile.id))
                        .usingRecursiveComparison()
                        .isEqualTo(profile);
            }
        }
    }

    @Test
    void U29_countsThatADriverDoesNotKnowAreNoError() {
        try (Database uncertain = with((statement, method, result) -> {
            if (result instanceof int[] counts) {
                Arrays.fill(counts, Statement.SUCCESS_NO_INFO);
            }
            return result;
        })) {
            uncertain.transaction(
                    session -> session.addAll(List.of(new Category("A"), new Category("B"), new Category("C"))));
            uncertain.transaction(
                    session -> session.select(CATEGORY).list().forEach(category -> category.description = "changed"));
            assertThat(db.count(select(CATEGORY).where(CATEGORY.description.eq("changed"))))
                    .isEqualTo(3);
            uncertain.transaction(session -> session.select(CATEGORY).list().forEach(session::delete));
            assertThat(db.count(select(CATEGORY))).isZero();
            uncertain.transaction(session -> session.add(new Country("DE", "Germany")));
        }
    }
}
