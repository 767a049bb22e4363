package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.CountryDao;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V: the optimistic lock. */
class VersionsTest extends DatabaseSuite {
    private Product stored(String name) {
        return new ProductDao(db).insert(new Product(name));
    }

    private static long id(Product product) {
        return product.id == null ? -1 : product.id;
    }

    @Test
    void V98_theSecondOfTwoUpdatesIsStaleAndTheFirstStays() {
        assumeTrue(kind.hasSeveralConnections());
        Product stored = stored("Pixel");
        try (Session first = db.openSession();
                Session second = db.openSession()) {
            Product mine = first.get(PRODUCT, id(stored));
            Product yours = second.get(PRODUCT, id(stored));
            second.commit();
            mine.stock = 1;
            first.commit();
            assertThat(mine.version).isEqualTo(1);

            yours.stock = 2;
            assertThatThrownBy(second::flush)
                    .isInstanceOfSatisfying(StaleEntityException.class, stale -> {
                        assertThat(stale.entity()).isEqualTo("Product");
                        assertThat(stale.key()).isEqualTo(String.valueOf(stored.id));
                    })
                    .hasMessageContaining("Product with the key " + stored.id)
                    .hasMessageContaining("version 0")
                    .hasMessageContaining("products");
            second.rollback();
            assertThat(yours.version).isZero();
            assertThat(second.get(PRODUCT, id(stored)).stock).isEqualTo(1);
            assertThat(yours.version).isEqualTo(1);
        }
    }

    @Test
    void V99_aDeleteAfterAnUpdateIsStale() {
        assumeTrue(kind.hasSeveralConnections());
        Product stored = stored("Pixel");
        try (Session first = db.openSession();
                Session second = db.openSession()) {
            Product mine = first.get(PRODUCT, id(stored));
            Product yours = second.get(PRODUCT, id(stored));
            second.commit();
            mine.stock = 1;
            first.commit();

            second.delete(yours);
            assertThatThrownBy(second::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("delete 1 row")
                    .hasMessageContaining("version 0");
        }
        assertThat(new ProductDao(db).count()).isEqualTo(1);
    }

    @Test
    void V100_anUnchangedObjectKeepsItsVersion() {
        db.transaction(session -> {
            Category parent = session.add(new Category("Phones"));
            session.flush();
            session.add(new Product("Pixel", parent));
        });
        db.transaction(session -> {
            Category parent = session.select(CATEGORY).one();
            Product product = session.select(PRODUCT).one();
            session.add(new Product("Fairphone", parent));
            assertStatements(1, session::flush);
            assertThat(product.version).isZero();
        });
        assertThat(db.list(select(PRODUCT.version))).containsExactly(0, 0);
    }

    @Test
    void V101_oneStaleRowOfABatchRollsBackAllAndVersionsAreAsBefore() {
        assumeTrue(kind.hasSeveralConnections());
        Product a = stored("A");
        Product b = stored("B");
        try (Session session = db.openSession()) {
            List<Product> products =
                    session.select(PRODUCT).orderBy(PRODUCT.id.asc()).list();
            session.commit();
            db.transaction(other -> other.get(PRODUCT, id(b)).stock = 9);

            products.forEach(product -> product.stock = 5);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("update 2 rows of table 'products', found 1")
                    .hasMessageContaining("key " + b.id);
            session.rollback();
            assertThat(products).extracting(product -> product.version).containsExactly(0, 0);
            assertThat(products).extracting(product -> product.stock).containsExactly(0, 0);
        }
        assertThat(new ProductDao(db).require(id(a)).version).isZero();
        assertThat(new ProductDao(db).require(id(b)).version).isEqualTo(1);
    }

    @Test
    void V101_aDaosFailedBatchLeavesVersionsAsBefore() {
        Product a = stored("A");
        Product b = stored("B");
        new ProductDao(db).deleteById(id(b));
        a.stock = 1;
        b.stock = 1;
        assertThatThrownBy(() -> new ProductDao(db).updateAll(List.of(a, b))).isInstanceOf(StaleEntityException.class);
        assertThat(List.of(a, b)).extracting(product -> product.version).containsExactly(0, 0);
        assertThat(new ProductDao(db).require(id(a)).stock).isZero();
        assertThat(new ProductDao(db).update(a).version).isEqualTo(1);
    }

    @Test
    void V102_aMergedCopyWithAnOldVersionIsStaleAndOneOfTheRowsVersionIsMerged() {
        Product stored = stored("Pixel");
        Product old = new ProductDao(db).require(id(stored));
        db.transaction(session -> session.get(PRODUCT, id(stored)).stock = 5);
        Product current = new ProductDao(db).require(id(stored));
        try (Session session = db.openSession()) {
            assertThatThrownBy(() -> session.merge(old))
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("Product with the key " + stored.id + " and the version 0")
                    .hasMessageContaining("has the version 1");
            current.name = "Pixel 2";
            Product managed = session.merge(current);
            assertThat(managed).isNotSameAs(current).isSameAs(session.get(PRODUCT, id(stored)));
            assertThat(session.contains(current)).isFalse();
            session.commit();
        }
        assertThat(new ProductDao(db).require(id(stored)).name).isEqualTo("Pixel 2");
    }

    @Test
    void V102_aMergedCopyWithoutAVersionIsTakenAsItIs() {
        new CountryDao(db).insert(new Country("DE", "Germany"));
        Country copy = new Country("DE", "Deutschland");
        db.transaction(session -> {
            Country managed = session.merge(copy);
            assertThat(managed).isNotSameAs(copy);
            assertThat(managed.version).isZero();
        });
        assertThat(new CountryDao(db).require("DE"))
                .satisfies(country -> assertThat(country.name).isEqualTo("Deutschland"))
                .satisfies(country -> assertThat(country.version).isEqualTo(1));
    }

    @Test
    void V103_aNullVersionIsRefusedAtFlush() {
        new CountryDao(db).insert(new Country("DE", "Germany"));
        try (Session session = db.openSession()) {
            Country country = session.get(COUNTRY, "DE");
            country.version = null;
            country.name = "Deutschland";
            assertStatements(
                    0,
                    () -> assertThatThrownBy(session::flush)
                            .isInstanceOf(AludelException.class)
                            .hasMessageContaining("Country with the key DE")
                            .hasMessageContaining("version"));
            session.rollback();
            assertThat(country.version).isZero();
        }
    }

    @Test
    void V103_aNewRowGetsTheFirstVersion() {
        Country country = new Country("DE", "Germany");
        db.transaction(session -> session.add(country));
        assertThat(country.version).isZero();
        Country detached = new Country("DE", "Deutschland");
        assertThatThrownBy(() -> new CountryDao(db).update(detached)).hasMessageContaining("version");
    }
}
