package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** U35: a flush whose last statement fails leaves nothing of those before it. */
class FailedFlushTest extends DatabaseSuite {
    private final Category added = new Category("added");
    private final Product good = new Product("good");
    private final Product twice = new Product("taken");

    @BeforeEach
    void storeRows() {
        new CategoryDao(db).insertAll(List.of(new Category("changed"), new Category("deleted")));
        new ProductDao(db).insert(new Product("taken"));
    }

    private static Category named(Session session, String name) {
        return Objects.requireNonNull(
                session.select(CATEGORY).where(CATEGORY.name.eq(name)).one());
    }

    private static Product taken(Session session) {
        return session.select(PRODUCT).one();
    }

    /** Work on two tables: new rows, a changed and a deleted one, and a name that exists. */
    private void work(Session session, Category changed, Category deleted) {
        session.add(added);
        changed.description = "by the flush";
        session.delete(deleted);
        session.add(good);
        session.add(twice);
    }

    private void assertSomeWasSent() {
        assertThat(sent)
                .extracting(StatementEvent::sql)
                .as("the flush failed halfway")
                .anyMatch(sql -> sql.startsWith("INSERT INTO categories"));
    }

    private void assertTransientAgain() {
        assertThat(added.id).isNull();
        for (Product product : List.of(good, twice)) {
            assertThat(product.id).isNull();
            assertThat(product.version).isZero();
        }
    }

    private void assertRows(String... categories) {
        assertThat(db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()))).containsExactly(categories);
        assertThat(db.list(select(CATEGORY.description).where(CATEGORY.description.isNotNull())))
                .isEmpty();
        assertThat(db.list(select(PRODUCT.name))).containsExactly("taken");
    }

    @Test
    void U35_aFlushThatFailsHalfwayIsRolledBackWithTheTransaction() {
        try (Session session = db.openSession()) {
            Category changed = named(session, "changed");
            Category deleted = named(session, "deleted");
            sent.clear();
            work(session, changed, deleted);

            assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
            assertSomeWasSent();
            session.rollback();

            assertTransientAgain();
            assertThat(session.contains(added)).isFalse();
            assertThat(changed.description).isNull();
            assertThat(session.isModified(changed)).isFalse();
            assertThat(session.contains(deleted)).isTrue();
            assertThat(session.pending()).isEmpty();
            assertThat(session.deleted()).isEmpty();
            session.commit();
        }
        assertRows("changed", "deleted");
    }

    @Test
    void U35_aBlockThatEndsInAFailedFlushLeavesNothing() {
        assertThatThrownBy(() ->
                        db.transaction(session -> work(session, named(session, "changed"), named(session, "deleted"))))
                .isInstanceOf(IntegrityException.class);

        assertSomeWasSent();
        assertTransientAgain();
        assertRows("changed", "deleted");
    }

    @Test
    void U35_aFlushThatFailsHalfwayIsRolledBackToTheSavepointAlone() {
        try (Session session = db.openSession()) {
            Category changed = named(session, "changed");
            Category deleted = named(session, "deleted");
            Category outer = session.add(new Category("outer"));
            Product stored = taken(session);
            stored.stock = 3;
            session.flush();

            assertThatThrownBy(() -> session.nested(() -> {
                        stored.stock = 4;
                        session.flush();
                        sent.clear();
                        work(session, changed, deleted);
                        stored.stock = 5;
                    }))
                    .isInstanceOf(IntegrityException.class);

            assertSomeWasSent();
            assertTransientAgain();
            assertThat(changed.description).isNull();
            assertThat(session.contains(deleted)).isTrue();
            assertThat(session.contains(added)).isFalse();
            assertThat(session.contains(outer)).isTrue();
            assertThat(outer.id).isNotNull();
            assertThat(stored.stock).isEqualTo(3);
            assertThat(stored.version).isEqualTo(1);
            assertThat(session.isModified(stored)).isFalse();
            stored.price = stored.price.add(stored.price);
            session.commit();
            assertThat(stored.version).isEqualTo(2);
        }
        assertRows("changed", "deleted", "outer");
        assertThat(db.list(select(PRODUCT.stock))).containsExactly(3);
        assertThat(db.list(select(PRODUCT.version))).containsExactly(2);
    }

    @Test
    void U35_theWorkOfAFailedFlushCanBeDoneAgain() {
        try (Session session = db.openSession()) {
            Category changed = named(session, "changed");
            Category deleted = named(session, "deleted");
            work(session, changed, deleted);
            assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
            session.rollback();

            twice.name = "free";
            work(session, changed, deleted);
            session.commit();
            assertThat(good.id).isNotNull();
        }
        assertThat(db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()))).containsExactly("added", "changed");
        assertThat(db.list(select(PRODUCT.name).orderBy(PRODUCT.name.asc()))).containsExactly("free", "good", "taken");
    }
}
