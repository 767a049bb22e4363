package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** I: one row is one object, and when its object is read again. */
class ReadingTest extends DatabaseSuite {
    private long stored(String name) {
        Category category = new CategoryDao(db).insert(new Category(name));
        return category.id == null ? -1 : category.id;
    }

    private void rename(long id, String name) {
        db.transaction(session -> session.get(CATEGORY, id).name = name);
    }

    private void remove(long id) {
        new CategoryDao(db).deleteById(id);
    }

    @Test
    void I59_everyPathToARowGivesTheSameObjectAndKeepsItsChanges() {
        long id = stored("A");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            session.withoutAutoflush(() -> {
                category.name = "changed";
                assertThat(session.select(CATEGORY).list()).containsExactly(category);
                assertThat(session.select(CATEGORY).one()).isSameAs(category);
                assertThat(session.select(CATEGORY, CATEGORY.name).list())
                        .singleElement()
                        .satisfies(row -> assertThat(row.value1()).isSameAs(category));
                try (Stream<Category> rows = session.select(CATEGORY).stream()) {
                    assertThat(rows).containsExactly(category);
                }
                assertThat(category.name).isEqualTo("changed");
                return true;
            });
        });
        assertThat(db.list(select(CATEGORY.name))).containsExactly("changed");
    }

    @Test
    void I60_refreshLosesUnsavedChanges() {
        long id = stored("A");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            category.name = "changed";
            category.description = "changed";
            assertStatements(1, () -> session.refresh(category));
            assertThat(category.name).isEqualTo("A");
            assertThat(category.description).isNull();
            assertThat(session.isModified(category)).isFalse();
        });
    }

    @Test
    void I61_inTheNextTransactionARowReadAgainRefreshesItsObject() {
        assumeTrue(kind.hasSeveralConnections());
        long id = stored("A");
        try (Session session = db.openSession()) {
            Category category = session.get(CATEGORY, id);
            session.commit();
            rename(id, "B");
            assertThat(category.name).isEqualTo("A");
            assertStatements(1, () -> assertThat(session.get(CATEGORY, id)).isSameAs(category));
            assertThat(category.name).isEqualTo("B");
            session.commit();
            rename(id, "C");
            assertThat(session.select(CATEGORY).one()).isSameAs(category);
            assertThat(category.name).isEqualTo("C");
            assertStatements(0, () -> session.get(CATEGORY, id));
        }
    }

    @Test
    void I62_aRowThatIsGoneIsForgotten() {
        assumeTrue(kind.hasSeveralConnections());
        long id = stored("A");
        try (Session session = db.openSession()) {
            Category category = session.get(CATEGORY, id);
            session.commit();
            remove(id);
            assertThatThrownBy(() -> session.refresh(category))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Category")
                    .hasMessageContaining(String.valueOf(id));
            assertThat(session.find(CATEGORY, id)).isEmpty();
            assertThat(session.contains(category)).isFalse();
        }
    }

    @Test
    void I63_anUnsavedChangeOutlivesANewReading() {
        assumeTrue(kind.hasSeveralConnections());
        long id = stored("A");
        try (Session session = db.openSession()) {
            Category category = session.get(CATEGORY, id);
            session.commit();
            rename(id, "B");
            category.description = "mine";
            assertThat(session.get(CATEGORY, id)).isSameAs(category);
            assertThat(category.description).isEqualTo("mine");
            assertThat(category.name).isEqualTo("A");
            session.commit();
        }
        assertThat(new CategoryDao(db).require(id))
                .hasFieldOrPropertyWithValue("name", "B")
                .hasFieldOrPropertyWithValue("description", "mine");
    }

    @Test
    void aRowDeletedAndInsertedAgainIsTheSameObjectWithTheNewValues() {
        assumeTrue(kind.hasSeveralConnections());
        db.transaction(session -> session.add(new Country("DE", "Germany")));
        try (Session session = db.openSession()) {
            Country country = session.get(COUNTRY, "DE");
            session.commit();
            db.transaction(other -> {
                other.delete(other.get(COUNTRY, "DE"));
                other.add(new Country("DE", "Deutschland"));
            });
            assertThat(session.get(COUNTRY, "DE")).isSameAs(country);
            assertThat(country.name).isEqualTo("Deutschland");
        }
    }

    @Test
    void anObjectThatIsPendingWithAKeyIsFoundByIt() {
        db.transaction(session -> {
            Country country = session.add(new Country("DE", "Germany"));
            assertStatements(0, () -> assertThat(session.find(COUNTRY, "DE")).containsSame(country));
            session.detach(country);
            assertThat(session.find(COUNTRY, "DE")).isEmpty();
        });
    }

    @Test
    void anObjectMarkedForDeletionIsNotFound() {
        long id = stored("A");
        db.transaction(session -> {
            session.delete(session.get(CATEGORY, id));
            assertStatements(0, () -> assertThat(session.find(CATEGORY, id)).isEmpty());
        });
    }

    @Test
    void clearForgetsObjectsAndTheirUnsavedWork() {
        long id = stored("A");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            category.name = "changed";
            Category added = session.add(new Category("B"));
            session.clear();
            assertThat(session.contains(category)).isFalse();
            assertThat(session.contains(added)).isFalse();
            assertStatements(0, session::flush);
            assertThat(session.get(CATEGORY, id)).isNotSameAs(category);
            session.detach(new Category("never seen"));
        });
        assertThat(db.list(select(CATEGORY.name))).containsExactly("A");
    }

    @Test
    void changesAndRefreshNeedAnObjectOfTheSession() {
        db.transaction(session -> {
            Category foreign = new Category("A");
            for (Runnable use : List.<Runnable>of(() -> session.refresh(foreign), () -> session.changes(foreign))) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(AludelException.class)
                        .hasMessageContaining("Category")
                        .hasMessageContaining("not persisted in this session");
            }
            assertThat(session.isModified(foreign)).isFalse();
            assertThat(session.contains(foreign)).isFalse();
        });
    }

    @Test
    void whatIsNoEntityIsRefusedWithTheEntitiesThereAre() {
        db.transaction(session -> assertThatThrownBy(() -> session.add("text"))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("java.lang.String is not an entity")
                .hasMessageContaining("Category"));
    }

    /** Streamed entities leave the session again, so that memory stays constant; changed ones stay. */
    @Test
    void aStreamKeepsChangedEntitiesAlone() {
        db.transaction(session -> {
            for (int i = 0; i < 600; i++) {
                session.add(new Category("c" + i));
            }
        });
        db.transaction(session -> {
            try (Stream<Category> rows = session.select(CATEGORY).stream(100)) {
                rows.forEach(row -> {
                    if (row.name.endsWith("7")) {
                        row.description = "seven";
                    }
                });
            }
            assertThat(session.modified()).hasSize(60);
        });
        assertThat(db.count(select(CATEGORY).where(CATEGORY.description.eq("seven"))))
                .isEqualTo(60);
    }

    @Test
    void aStatementOfAnOpenCursorCanRunAgain() {
        for (int i = 0; i < 5; i++) {
            stored("c" + i);
        }
        db.transaction(session -> {
            var query = session.select(CATEGORY.name).orderBy(CATEGORY.id.asc());
            try (Stream<String> outer = query.stream()) {
                assertThat(outer.map(name ->
                                name + query.list().size() + query.stream().count()))
                        .containsExactly("c055", "c155", "c255", "c355", "c455");
            }
            long prepared = db.statistics().statementsPrepared();
            query.list();
            assertThat(db.statistics().statementsPrepared()).isEqualTo(prepared);
        });
    }
}
