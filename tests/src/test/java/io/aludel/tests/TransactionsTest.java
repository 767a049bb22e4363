package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.Isolation;
import io.aludel.Session;
import io.aludel.TransactionOptions;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T: transactions, savepoints, and what becomes of objects with them. */
class TransactionsTest extends DatabaseSuite {
    private Category stored(String name) {
        return new CategoryDao(db).insert(new Category(name));
    }

    private long id(Category category) {
        assertThat(category.id).isNotNull();
        return category.id == null ? -1 : category.id;
    }

    private List<String> names() {
        return db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()));
    }

    @Test
    void T106_rollbackUndoesObjectsAsWellAsRows() {
        Category deleted = stored("deleted");
        Category changed = stored("changed");
        try (Session session = db.openSession()) {
            Category gone = session.get(CATEGORY, id(deleted));
            Category other = session.get(CATEGORY, id(changed));
            Category added = session.add(new Category("added"));
            Category pending = new Category("pending");
            session.delete(gone);
            other.name = "else";
            session.flush();
            session.add(pending);
            other.description = "not flushed";

            session.rollback();

            assertThat(session.contains(added)).isFalse();
            assertThat(added.id).isNull();
            assertThat(session.contains(pending)).isFalse();
            assertThat(session.contains(gone)).isTrue();
            assertThat(session.find(CATEGORY, id(deleted))).containsSame(gone);
            assertThat(other.name).isEqualTo("changed");
            assertThat(other.description).isNull();
            assertThat(session.pending()).isEmpty();
            assertThat(session.modified()).isEmpty();
            assertThat(session.deleted()).isEmpty();
            session.commit();
        }
        assertThat(names()).containsExactly("changed", "deleted");
    }

    @Test
    void T106_aMarkedObjectIsNoLongerMarkedAfterRollback() {
        Category category = stored("A");
        try (Session session = db.openSession()) {
            Category loaded = session.get(CATEGORY, id(category));
            session.delete(loaded);
            session.rollback();
            session.commit();
        }
        assertThat(names()).containsExactly("A");
    }

    @Test
    void T106_versionsGoBack() {
        db.transaction(session -> session.add(new Product("Pixel")));
        try (Session session = db.openSession()) {
            Product product = session.select(PRODUCT).one();
            product.stock = 5;
            session.flush();
            assertThat(product.version).isEqualTo(1);
            session.rollback();
            assertThat(product.version).isZero();
            assertThat(product.stock).isZero();
            product.stock = 6;
            session.commit();
            assertThat(product.version).isEqualTo(1);
        }
    }

    @Test
    void T107_anInsertThatWasRolledBackCanBeDoneAgain() {
        try (Session session = db.openSession()) {
            Category category = session.add(new Category("A"));
            session.flush();
            session.rollback();
            session.add(category);
            session.commit();
            assertThat(category.id).isNotNull();
            assertThat(session.find(CATEGORY, id(category))).containsSame(category);
        }
        assertThat(names()).containsExactly("A");
    }

    @Test
    void T107_alsoWithAKeyOfTheApplication() {
        try (Session session = db.openSession()) {
            Country country = session.add(new Country("DE", "Germany"));
            session.flush();
            session.rollback();
            assertThat(country.code).isEqualTo("DE");
            session.add(country);
            session.commit();
        }
        assertThat(db.count(select(COUNTRY))).isEqualTo(1);
    }

    @Test
    void T108_aSavepointUndoesWhatCameAfterIt() {
        Category first = stored("first");
        try (Session session = db.openSession()) {
            Category loaded = session.get(CATEGORY, id(first));
            loaded.description = "before";
            Category outer = session.add(new Category("outer"));
            RuntimeException failure = new IllegalStateException("stop");
            assertThatThrownBy(() -> session.nested(() -> {
                        loaded.description = "within";
                        session.add(new Category("inner"));
                        session.delete(outer);
                        session.flush();
                        throw failure;
                    }))
                    .isSameAs(failure);
            assertThat(loaded.description).isEqualTo("before");
            assertThat(session.contains(outer)).isTrue();
            session.commit();
        }
        assertThat(names()).containsExactly("first", "outer");
        assertThat(new CategoryDao(db).require(id(first)).description).isEqualTo("before");
    }

    /** What was read within a savepoint leaves the identity map with it: its rows may never have been. */
    @Test
    void T108_rowsThatASavepointTookBackAreNotFoundAfterIt() {
        try (Session session = db.openSession()) {
            assertThatThrownBy(() -> session.nested(() -> {
                        new CategoryDao(session).insert(new Category("phantom"));
                        assertThat(session.select(CATEGORY).list()).hasSize(1);
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(session.select(CATEGORY).list()).isEmpty();
            assertThat(session.find(CATEGORY, 1L)).isEmpty();
        }
    }

    @Test
    void T108_savepointsNest() {
        db.transaction(session -> {
            session.nested(() -> {
                session.add(new Category("A"));
                assertThatThrownBy(() -> session.nested(() -> {
                            session.add(new Category("B"));
                            session.flush();
                            throw new IllegalStateException("stop");
                        }))
                        .hasMessage("stop");
                session.nested(() -> session.add(new Category("C")));
            });
        });
        assertThat(names()).containsExactly("A", "C");
    }

    @Test
    void T109_aReleasedSavepointGoesWithTheOuterRollback() {
        Category first = stored("first");
        try (Session session = db.openSession()) {
            Category loaded = session.get(CATEGORY, id(first));
            Category inner = new Category("inner");
            int answer = session.nested(() -> {
                loaded.name = "within";
                session.add(inner);
                return 42;
            });
            assertThat(answer).isEqualTo(42);
            assertThat(inner.id).isNotNull();
            session.rollback();
            assertThat(loaded.name).isEqualTo("first");
            assertThat(inner.id).isNull();
        }
        assertThat(names()).containsExactly("first");
    }

    @Test
    void T112_aConnectionHandedInDecidesItself() throws SQLException {
        assumeTrue(kind.hasSeveralConnections());
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (Session session = db.openSession(connection)) {
                session.add(new Category("A"));
                session.commit();
                session.add(new Category("B"));
                session.rollback();
                session.add(new Category("C"));
            }
            assertThat(count(connection)).isEqualTo(1);
            connection.rollback();
            assertThat(connection.isClosed()).isFalse();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void T112_aConnectionWithoutATransactionGetsOne() throws SQLException {
        assumeTrue(kind.hasSeveralConnections());
        try (Connection connection = DriverManager.getConnection(url)) {
            try (Session session = db.openSession(connection)) {
                session.add(new Category("A"));
                session.commit();
                session.add(new Category("B"));
                session.flush();
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(names()).containsExactly("A");
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from categories")) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    @Test
    void T113_twoSessionsShareNeitherUncommittedWorkNorObjects() {
        assumeTrue(kind.hasSeveralConnections());
        Category category = stored("A");
        try (Session reader = db.openSession();
                Session writer = db.openSession()) {
            Category read = reader.get(CATEGORY, id(category));
            Category written = writer.get(CATEGORY, id(category));
            assertThat(read).isNotSameAs(written);
            written.name = "B";
            writer.flush();
            reader.refresh(read);
            assertThat(read.name).isEqualTo("A");
            writer.commit();
            reader.commit();
            assertThat(reader.get(CATEGORY, id(category))).isSameAs(read);
            assertThat(read.name).isEqualTo("B");
        }
    }

    @Test
    void T114_theExceptionOfABlockComesOutAndRollsBack() {
        RuntimeException failure = new IllegalStateException("stop");
        Category[] added = new Category[1];
        assertThatThrownBy(() -> db.transaction(session -> {
                    added[0] = session.add(new Category("A"));
                    session.flush();
                    throw failure;
                }))
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
        assertThat(names()).isEmpty();
        assertThat(added[0].id).isNull();
    }

    @Test
    void T114_anErrorRollsBackAsWell() {
        Error failure = new AssertionError("stop");
        assertThatThrownBy(() -> db.transaction(session -> {
                    session.add(new Category("A"));
                    session.flush();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(names()).isEmpty();
    }

    @Test
    void T114_afterACommitTheConnectionIsAsItWasBefore() throws SQLException {
        assumeTrue(kind.hasSeveralConnections());
        try (Connection connection = DriverManager.getConnection(url)) {
            int isolation = connection.getTransactionIsolation();
            TransactionOptions options = TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE);
            db.transaction(options, session -> session.add(new Category("A")));
            try (Session session = db.openSession(connection)) {
                session.select(CATEGORY).list();
                session.commit();
            }
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
            assertThat(connection.isReadOnly()).isFalse();
        }
    }

    @Test
    void T114_aThousandTransactionsDoNotExhaustThePool() {
        for (int i = 0; i < 200; i++) {
            String name = "c" + i;
            if (i % 3 == 0) {
                assertThatThrownBy(() -> db.transaction(session -> {
                            session.add(new Category(name));
                            session.flush();
                            throw new IllegalStateException(name);
                        }))
                        .hasMessage(name);
            } else {
                db.transaction(session -> session.add(new Category(name)));
            }
        }
        assertThat(names()).hasSize(133);
    }

    @Test
    void T115_objectsStayReadableAfterClose() {
        Category category = stored("A");
        Category loaded;
        Session session = db.openSession();
        try (session) {
            loaded = session.get(CATEGORY, id(category));
            loaded.description = "never written";
        }
        assertThat(loaded.name).isEqualTo("A");
        assertThat(loaded.description).isEqualTo("never written");
        assertThatThrownBy(() -> session.contains(loaded))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("closed");
        session.close();
        db.transaction(other ->
                assertThat(other.get(CATEGORY, id(category)).description).isNull());
    }

    @Test
    void T115_closingWithoutCommitUndoesWhatWasWritten() {
        Category added = new Category("A");
        try (Session session = db.openSession()) {
            session.add(added);
            session.flush();
        }
        assertThat(added.id).isNull();
        assertThat(names()).isEmpty();
    }

    /** A cursor that outlives its transaction must not put its statement back on a connection that others have by then. */
    @Test
    void T115_aStreamEndsWithItsTransaction() {
        for (int i = 0; i < 600; i++) {
            stored("c" + i);
        }
        try (Session session = db.openSession()) {
            try (Stream<Category> stream = session.select(CATEGORY).stream()) {
                var rows = stream.iterator();
                rows.next();
                session.commit();
                assertThatThrownBy(() -> rows.forEachRemaining(row -> {}))
                        .isInstanceOf(AludelException.class)
                        .hasMessageContaining("transaction that has ended");
            }
            assertThat(session.count(select(CATEGORY))).isEqualTo(600);
        }
    }
}
