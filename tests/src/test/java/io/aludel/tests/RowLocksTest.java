package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AccessMode;
import io.aludel.Database;
import io.aludel.SerializationException;
import io.aludel.Session;
import io.aludel.TimeoutException;
import io.aludel.TransactionOptions;
import io.aludel.sql.Query;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** V104: locks on the rows of a query, seen from a second connection. */
class RowLocksTest extends DatabaseSuite {
    @BeforeEach
    void storeRows() {
        assumeTrue(kind.hasSeveralConnections());
        new ProductDao(db).insertAll(List.of(new Product("A"), new Product("B"), new Product("C")));
    }

    private static Query<Product> named(Session session, String name) {
        return session.select(PRODUCT).where(PRODUCT.name.eq(name));
    }

    private static List<String> names(List<Product> products) {
        return products.stream().map(product -> product.name).toList();
    }

    @Test
    void V104_aLockedRowIsRefusedAtOnceAndCurrentAfterItsRelease() {
        assumeTrue(kind.hasRowLocks());
        try (Session holder = db.openSession();
                Session other = db.openSession()) {
            Product seen = named(other, "A").one();
            other.commit();
            Product held = named(holder, "A").forUpdate().one();
            held.stock = 5;
            holder.flush();

            assertThatThrownBy(() -> named(other, "A").forUpdate().noWait().list())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("holds a lock");
            assertThat(seen.version).isZero();
            assertThat(names(named(other, "B").forUpdate().noWait().list())).containsExactly("B");
            other.rollback();
            holder.commit();

            Product locked = named(other, "A").forUpdate().noWait().one();
            assertThat(locked).isSameAs(seen);
            assertThat(seen.version).isEqualTo(1);
            assertThat(seen.stock).isEqualTo(5);
            seen.stock = 6;
            other.commit();
            assertThat(seen.version).isEqualTo(2);
        }
    }

    @Test
    void V104_lockedRowsAreLeftOut() {
        assumeTrue(kind.hasRowLocks());
        try (Session holder = db.openSession();
                Session other = db.openSession()) {
            named(holder, "B").forUpdate().one();

            Query<Product> free =
                    other.select(PRODUCT).orderBy(PRODUCT.name.asc()).skipLocked();
            assertThat(names(free.list())).containsExactly("A", "C");
            assertThat(names(other.select(PRODUCT).orderBy(PRODUCT.name.asc()).list()))
                    .as("a query without a lock")
                    .containsExactly("A", "B", "C");
            other.rollback();
            holder.rollback();
            assertThat(names(free.list())).containsExactly("A", "B", "C");
        }
    }

    @Test
    void V104_aLockIsHeldUntilTheTransactionEnds() {
        assumeTrue(kind.hasRowLocks());
        try (Session holder = db.openSession();
                Session other = db.openSession()) {
            named(holder, "A").forUpdate().one();
            holder.flush();
            assertThat(named(other, "A").skipLocked().list()).isEmpty();
            holder.commit();
            assertThat(named(other, "A").skipLocked().list()).hasSize(1);
        }
    }

    /** SQLite has no locks on rows, so nothing is sent for them; nor is an update lost. */
    @Test
    void V104_withoutRowLocksTheOneWhoIsOvertakenFails() {
        assumeFalse(kind.hasRowLocks());
        try (Session first = db.openSession();
                Session second = db.openSession()) {
            sent.clear();
            Product mine = named(first, "A").forUpdate().noWait().one();
            assertThat(sent)
                    .singleElement()
                    .satisfies(event -> assertThat(event.sql()).doesNotContain("FOR UPDATE"));
            named(second, "A").skipLocked().one().stock = 1;
            second.commit();

            mine.stock = 2;
            assertThatThrownBy(first::flush)
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("declare that it writes");
            first.rollback();
            assertThat(first.get(PRODUCT, mine.id == null ? -1L : mine.id).stock)
                    .isEqualTo(1);
        }
    }

    /** What a transaction that is declared to write locks on SQLite is the file. */
    @Test
    void V104_withoutRowLocksATransactionThatWritesLocksTheFile() {
        assumeFalse(kind.hasRowLocks());
        TransactionOptions writing = TransactionOptions.DEFAULT.access(AccessMode.READ_WRITE);
        try (Session holder = db.openSession(writing);
                Database impatient = open(url + "?busy_timeout=1", Database.builder())) {
            Product mine = named(holder, "A").forUpdate().one();

            assertThatThrownBy(() -> new ProductDao(impatient).insert(new Product("D")))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("holds the database's lock");
            mine.stock = 7;
            holder.commit();
            new ProductDao(impatient).insert(new Product("D"));
        }
        assertThat(db.list(select(PRODUCT.stock).orderBy(PRODUCT.name.asc()))).containsExactly(7, 0, 0, 0);
    }
}
