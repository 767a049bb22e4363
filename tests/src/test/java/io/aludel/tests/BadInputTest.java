package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static io.aludel.tests.shop.QTask.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.ValidationException;
import io.aludel.Violation;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import io.aludel.tests.shop.Task;
import io.aludel.tests.shop.TaskDao;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Values that must not be written, and rows that cannot be read: what is said, and that the session goes on. */
class BadInputTest extends DatabaseSuite {
    /** Runs a change that fails, and checks that nothing of it stays and that the session goes on after a rollback. */
    private <X extends Throwable> void fails(Class<X> type, Consumer<Session> change, Consumer<X> check) {
        try (Session session = db.openSession()) {
            session.add(new Category("half"));
            assertThatThrownBy(() -> {
                        change.accept(session);
                        session.flush();
                    })
                    .isInstanceOfSatisfying(type, check);
            session.rollback();
            assertThat(session.count(select(CATEGORY).where(CATEGORY.name.eq("half"))))
                    .isZero();
            Category whole = session.add(new Category("whole"));
            session.flush();
            session.delete(whole);
            session.commit();
        }
    }

    @SuppressWarnings("NullAway") // the point of the test
    private static Category nameless() {
        Category category = new Category();
        category.name = null;
        return category;
    }

    @Test
    void nullInANotNullColumnNamesEntityAndColumn() {
        fails(ValidationException.class, session -> session.add(nameless()), failure -> {
            assertThat(failure).hasMessageContaining("Category.name").hasMessageContaining("null");
            assertThat(failure.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.column()).isEqualTo("name");
                assertThat(violation.value()).isNull();
            });
        });
    }

    @Test
    void aTextTooLongNamesEntityColumnAndLengthButNotTheValue() {
        String secret = "s3cret-".repeat(10);
        fails(ValidationException.class, session -> session.add(new Category(secret)), failure -> {
            assertThat(failure)
                    .hasMessageContaining("Category.name")
                    .hasMessageContaining("70")
                    .hasMessageContaining("40");
            assertThat(failure.getMessage()).doesNotContain("s3cret");
            assertThat(failure.violations()).extracting(Violation::value).containsExactly(secret);
        });
    }

    @Test
    void lengthsCountCharactersNotUtf16Units() {
        assumeTrue(kind != TestDatabase.H2, "H2 counts UTF-16 units");
        db.transaction(session -> session.add(new Category("\uD83D\uDE00".repeat(40))));
        assertThat(db.list(select(CATEGORY.name))).containsExactly("\uD83D\uDE00".repeat(40));
    }

    @Test
    void aDecimalThatDoesNotFitIsRefusedInsteadOfRounded() {
        for (String value : List.of("0.001", "123456789.00", "-123456789")) {
            fails(
                    ValidationException.class,
                    session -> {
                        Product product = session.add(new Product("Pixel"));
                        product.price = new BigDecimal(value);
                    },
                    failure -> assertThat(failure)
                            .hasMessageContaining("Product.price")
                            .hasMessageNotContaining(value));
        }
    }

    @Test
    void allViolationsOfAFlushComeTogether() {
        fails(
                ValidationException.class,
                session -> {
                    session.add(new Product(""));
                    Product product = session.add(new Product("Pixel"));
                    product.price = new BigDecimal("-1");
                    session.add(new Category("x".repeat(41)));
                    session.add(new Country(null, "Nowhere"));
                },
                failure -> {
                    assertThat(failure.violations()).hasSize(4);
                    assertThat(failure)
                            .hasMessageContaining("4 invalid values")
                            .hasMessageContaining("a product has a name")
                            .hasMessageContaining("a price is positive")
                            .hasMessageContaining("Category.name")
                            .hasMessageContaining("Country.code");
                });
    }

    @Test
    void invalidValuesCanBeRepairedWithoutARollback() {
        try (Session session = db.openSession()) {
            Product product = session.add(new Product(""));
            assertThatThrownBy(session::flush).isInstanceOf(ValidationException.class);
            product.name = "Pixel";
            session.commit();
        }
        assertThat(db.list(select(PRODUCT.name))).containsExactly("Pixel");
    }

    @Test
    void aDuplicateKeyNamesTableAndColumns() {
        new CategoryDao(db).insert(new Category("Phones"));
        fails(IntegrityException.class, session -> session.add(new Category("Phones")), failure -> {
            assertThat(failure.kind()).isEqualTo(IntegrityException.Kind.UNIQUE);
            assertThat(failure.table()).isEqualToIgnoringCase("categories");
            assertThat(failure.columns()).singleElement().asString().isEqualToIgnoringCase("name");
            assertThat(failure).hasMessageContaining("categories").hasMessageNotContaining("Phones");
            assertThat(failure.sql()).contains("INSERT").doesNotContain("Phones");
            assertThat(failure.vendorCode()).isNotZero();
        });
    }

    @Test
    void aParentThatIsNotThereIsAForeignKeyViolation() {
        fails(
                IntegrityException.class,
                session -> {
                    Product product = session.add(new Product("Pixel"));
                    product.categoryId = 4711L;
                },
                failure -> {
                    assertThat(failure.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY);
                    assertThat(failure)
                            .hasMessageContaining("products")
                            .hasMessageNotContaining("4711")
                            .hasMessageContaining("Store a row before those that refer to it");
                    assertThat(failure.sql()).startsWith("INSERT INTO products");
                    String named = failure.constraint();
                    if (named == null) {
                        assertThat(failure).hasMessageContaining("does not say which key");
                    } else {
                        assertThat(named).isEqualToIgnoringCase("fk_products_category_id");
                    }
                });
    }

    @Test
    void aBrokenCheckIsNamed() {
        fails(
                IntegrityException.class,
                session -> {
                    Product product = session.add(new Product("Pixel"));
                    product.stock = -1;
                },
                failure -> {
                    assertThat(failure.kind()).isEqualTo(IntegrityException.Kind.CHECK);
                    assertThat(failure).hasMessageContaining("products");
                });
    }

    private void sql(String statement) {
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection(url);
                java.sql.Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anUnknownEnumValueInARowNamesEntityAndColumn() {
        assumeTrue(kind.hasSeveralConnections());
        Task task = new TaskDao(db).insert(new Task("A"));
        sql("update tasks set status = 'LOST'");
        unreadable(task, "status", "Task$Status");
    }

    @Test
    void aNumberOutOfTheFieldsRangeNamesEntityAndColumn() {
        assumeTrue(kind == TestDatabase.SQLITE_FILE);
        Task task = new TaskDao(db).insert(new Task("A"));
        sql("update tasks set priority = 70000");
        unreadable(task, "priority", "short");
    }

    private void unreadable(Task task, String column, String detail) {
        long id = task.id == null ? -1 : task.id;
        try (Session session = db.openSession()) {
            for (Runnable read : List.<Runnable>of(
                    () -> session.get(TASK, id),
                    () -> session.select(TASK).list(),
                    () -> session.select(TASK).forEach(each -> {}),
                    () -> new TaskDao(db).require(id),
                    () -> db.list(select(TASK)))) {
                assertThatThrownBy(read::run)
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("'tasks'")
                        .hasMessageContaining("Task")
                        .hasMessageContaining(detail)
                        .message()
                        .containsIgnoringCase("'" + column + "'");
            }
            assertThat(session.select(TASK.title).list()).containsExactly("A");
        }
        sql("update tasks set status = 'OPEN', priority = 1");
        db.transaction(session -> session.delete(session.get(TASK, id)));
    }

    @Test
    void valuesThatLookLikeSqlAreValues() {
        for (String evil : List.of(
                "'; DROP TABLE categories; --",
                "\" OR \"\"=\"",
                "x' OR '1'='1",
                "`; DELETE FROM categories; --",
                "\\'; SELECT 1; --",
                "%_?{0}:name$1")) {
            CategoryDao dao = new CategoryDao(db);
            Category stored = dao.insert(new Category(evil));
            assertThat(db.list(select(CATEGORY.name).where(CATEGORY.name.eq(evil))))
                    .containsExactly(evil);
            assertThat(db.count(select(CATEGORY).where(CATEGORY.name.eq(evil + "'"))))
                    .isZero();
            assertThat(db.count(select(CATEGORY).where(CATEGORY.name.contains(evil))))
                    .isEqualTo(1);
            stored.description = evil;
            dao.update(stored);
            assertThat(dao.findByName(evil)).get().hasFieldOrPropertyWithValue("description", evil);
            dao.delete(stored);
        }
        db.transaction(session -> session.add(new Country("';", "'); DROP TABLE countries; --")));
        db.transaction(session -> session.delete(session.get(COUNTRY, "';")));
        assertThat(db.count(select(COUNTRY))).isZero();
    }

    @Test
    void aliasesThatLookLikeSqlAreNames() {
        new CategoryDao(db).insert(new Category("A"));
        for (String evil :
                List.of("x\"; DROP TABLE categories; --", "x`; DROP TABLE categories; --", "a b", "select", "'")) {
            var alias = CATEGORY.as(evil);
            assertThat(db.list(select(alias).where(alias.name.eq("A")))).hasSize(1);
        }
    }

    @Test
    void aMissingTableIsNamed() {
        db.schema().dropAll();
        assertThatThrownBy(() -> new ProductDao(db).count())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("does not exist")
                .message()
                .containsIgnoringCase("products");
        fail(() -> new ProductDao(db).insert(new Product("Pixel")));
        db.schema().createAll();
        new ProductDao(db).insert(new Product("Pixel"));
    }

    private static void fail(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(DatabaseException.class).hasMessageContaining("products");
    }
}
