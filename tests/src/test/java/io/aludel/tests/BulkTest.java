package io.aludel.tests;

import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.inserted;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.notExists;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static io.aludel.tests.shop.QSetting.SETTING;
import static io.aludel.tests.shop.QTicket.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.sql.BasicType;
import io.aludel.sql.Condition;
import io.aludel.sql.DataChange;
import io.aludel.sql.Row2;
import io.aludel.sql.Update;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Invoice;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import io.aludel.tests.shop.QInvoice;
import io.aludel.tests.shop.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** D: statements that change rows past the objects, and what becomes of the objects. */
class BulkTest extends DatabaseSuite {
    private static Product product(String name, int stock) {
        Product product = new Product(name);
        product.stock = stock;
        return product;
    }

    private List<Product> products(Session session, String... names) {
        List<Product> products = new ArrayList<>();
        for (String name : names) {
            products.add(session.add(product(name, 10)));
        }
        session.commit();
        return products;
    }

    /** H2 rounded such a value, and SQLite stored what its column does not hold. */
    @Test
    void D128_aValueThatItsColumnCannotHoldIsRefused() {
        new ProductDao(db).insert(product("A", 10));
        assertStatements(0, () -> {
            assertRefused(
                    "price",
                    update(PRODUCT).set(PRODUCT.price, new BigDecimal("1.234")).allRows());
            assertRefused(
                    "price",
                    update(PRODUCT)
                            .set(PRODUCT.price, new BigDecimal("123456789.01"))
                            .allRows());
            assertRefused(
                    "name", update(PRODUCT).set(PRODUCT.name, "x".repeat(51)).allRows());
            assertRefused(
                    "price",
                    update(PRODUCT)
                            .set(PRODUCT.price, param("price", BasicType.BIG_DECIMAL))
                            .allRows()
                            .bind("price", new BigDecimal("0.001")));
            assertRefused(
                    "name",
                    insertInto(PRODUCT).values(PRODUCT.name.to("x".repeat(51)), PRODUCT.price.to(BigDecimal.ONE)));
        });
        assertThat(db.execute(update(PRODUCT)
                        .set(PRODUCT.price, new BigDecimal("12.500"))
                        .allRows()))
                .isOne();
        assertThat(db.list(select(PRODUCT.price).where(PRODUCT.price.lt(new BigDecimal("12.50001")))))
                .containsExactly(new BigDecimal("12.50"));
    }

    private void assertRefused(String column, DataChange change) {
        assertThatThrownBy(() -> db.execute(change))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.value()).isNotNull())
                .hasMessageContainingAll("Product", "'" + column + "'", "column holds");
    }

    @Test
    void D128_objectsShowWhatAnUpdateChanged() {
        try (Session session = db.openSession()) {
            List<Product> products = products(session, "A", "B", "C");
            long rows = session.update(PRODUCT)
                    .set(PRODUCT.stock, PRODUCT.stock.minus(3))
                    .where(PRODUCT.name.in("A", "B"))
                    .execute();
            assertThat(rows).isEqualTo(2);
            assertThat(products).extracting(product -> product.stock).containsExactly(7, 7, 10);
            assertThat(session.modified()).isEmpty();
            assertThat(session.select(PRODUCT).orderBy(PRODUCT.id.asc()).list()).containsExactlyElementsOf(products);
            session.rollback();
            assertThat(products).extracting(product -> product.stock).containsExactly(10, 10, 10);
        }
        assertThat(db.list(select(PRODUCT.stock))).containsOnly(10);
    }

    @Test
    void D128_aSavepointTakesItBackInTheObjectsToo() {
        db.transaction(session -> {
            Product product = session.add(product("A", 1));
            session.flush();
            assertThatThrownBy(() -> session.nested(() -> {
                        session.update(PRODUCT).set(PRODUCT.stock, 2).allRows().execute();
                        assertThat(product.stock).isEqualTo(2);
                        throw new IllegalStateException("back");
                    }))
                    .hasMessage("back");
            assertThat(product.stock).isEqualTo(1);
            assertThat(session.contains(product)).isTrue();
        });
    }

    @Test
    void D128_recordsAreReplaced() {
        db.transaction(session -> {
            Setting setting = session.add(new Setting("theme", "dark"));
            session.update(SETTING)
                    .set(SETTING.content, "light")
                    .where(SETTING.name.eq("theme"))
                    .execute();
            Setting current = session.select(SETTING).one();
            assertThat(current.content()).isEqualTo("light");
            assertThat(current.version()).isEqualTo(setting.version() + 1);
            session.replace(current, current.with("blue"));
        });
        assertThat(db.list(select(SETTING.content, SETTING.version))).containsExactly(new Row2<>("blue", 2));
    }

    @Test
    void D128_unsavedChangesStayWhereTheFlushIsSwitchedOff() {
        db.transaction(session -> {
            Category category = session.add(new Category("A"));
            session.flush();
            category.description = "mine";
            session.withoutAutoflush(() -> {
                session.update(CATEGORY).set(CATEGORY.name, "B").allRows().execute();
                return true;
            });
            assertThat(category.description).isEqualTo("mine");
        });
        assertThat(db.list(select(CATEGORY.name, CATEGORY.description))).containsExactly(new Row2<>("B", "mine"));
    }

    @Test
    void D129_deletedRowsLeaveTheSessionAndARollbackBringsThemBack() {
        try (Session session = db.openSession()) {
            List<Product> products = products(session, "A", "B");
            Long id = products.get(0).id;
            assertThat(session.deleteFrom(PRODUCT).where(PRODUCT.name.eq("A")).execute())
                    .isEqualTo(1);
            assertThat(session.contains(products.get(0))).isFalse();
            assertThat(session.contains(products.get(1))).isTrue();
            assertThat(session.find(PRODUCT, id == null ? -1L : id)).isEmpty();
            products.get(0).stock = 1;
            session.flush();
            session.rollback();
            assertThat(session.contains(products.get(0))).isTrue();
            assertThat(products.get(0).stock).isEqualTo(10);
            assertThat(session.find(PRODUCT, id == null ? -1L : id)).containsSame(products.get(0));
        }
    }

    @Test
    void D130_unflushedChangesAreFlushedBefore() {
        db.transaction(session -> {
            Category category = session.add(new Category("tools"));
            Product added = session.add(product("A", 1));
            assertThat(session.update(PRODUCT)
                            .set(PRODUCT.stock, PRODUCT.stock.plus(1))
                            .allRows()
                            .execute())
                    .isEqualTo(1);
            assertThat(added.stock).isEqualTo(2);
            assertThat(category.id).isNotNull();
            added.name = "B";
            session.deleteFrom(PRODUCT).where(PRODUCT.name.eq("B")).execute();
            assertThat(session.contains(added)).isFalse();
        });
    }

    @Test
    void D131_tenThousandRowsOfMixedShapes() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        var rows = insertInto(CATEGORY)
                .rows(
                        numbers,
                        number -> number % 3 == 0
                                ? List.of(CATEGORY.name.to("c" + number))
                                : List.of(CATEGORY.description.to("d" + number), CATEGORY.name.to("c" + number)));
        List<Long> keys = db.list(rows.returning(CATEGORY.id));
        assertThat(keys).hasSize(10_000).isSorted().doesNotHaveDuplicates();
        List<Category> stored = db.list(select(CATEGORY).orderBy(CATEGORY.id.asc()));
        assertThat(stored).hasSize(10_000);
        for (int number : numbers) {
            assertThat(stored.get(number).name).isEqualTo("c" + number);
            assertThat(stored.get(number).description).isEqualTo(number % 3 == 0 ? null : "d" + number);
        }
    }

    @Test
    void D131_manyRowsShareStatements() {
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        assertStatements(
                10,
                () -> db.execute(
                        insertInto(CATEGORY).rows(numbers, number -> List.of(CATEGORY.name.to("c" + number)))));
    }

    @Test
    void D132_versionAndTimeOfUpdateMove() {
        db.transaction(session -> {
            Product product = session.add(product("A", 1));
            session.flush();
            var updatedAt = product.updatedAt;
            var createdAt = product.createdAt;
            session.update(PRODUCT).set(PRODUCT.stock, 5).allRows().execute();
            assertThat(product.version).isEqualTo(1);
            assertThat(product.updatedAt).isAfterOrEqualTo(updatedAt).isNotSameAs(updatedAt);
            assertThat(product.createdAt).isEqualTo(createdAt);
            product.stock = 6;
            session.flush();
            assertThat(product.version).isEqualTo(2);
        });
    }

    @Test
    void D132_aVersionThatIsSetStays() {
        db.transaction(session -> session.add(new Country("DE", "Germany")));
        db.execute(update(COUNTRY).set(COUNTRY.version, 9).allRows());
        assertThat(db.list(select(COUNTRY.version))).containsExactly(9);
    }

    @Test
    void rowsInsertedPastTheObjectsAreStamped() {
        Row2<Integer, Boolean> row = db.list(insertInto(PRODUCT)
                        .values(PRODUCT.name.to("A"), PRODUCT.price.to(BigDecimal.TEN), PRODUCT.stock.to(1))
                        .returning(PRODUCT.version, PRODUCT.createdAt.eq(PRODUCT.updatedAt)))
                .get(0);
        assertThat(row).isEqualTo(new Row2<>(0, true));
        assertThat(db.list(insertInto(TICKET)
                        .values(TICKET.title.to("one"))
                        .values(TICKET.title.to("two"))
                        .returning(TICKET.id)))
                .doesNotHaveDuplicates()
                .hasSize(2);
        if (kind.hasSequences()) {
            assertThat(db.list(insertInto(QInvoice.INVOICE)
                            .values(QInvoice.INVOICE.customer.to("one"))
                            .values(QInvoice.INVOICE.customer.to("two"))
                            .returning(QInvoice.INVOICE)))
                    .extracting((Invoice invoice) -> invoice.id)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void selectedRowsAreInserted() {
        db.transaction(session -> {
            session.add(new Category("A"));
            session.add(new Category("B"));
        });
        assertThat(db.execute(insertInto(PRODUCT)
                        .columns(PRODUCT.name, PRODUCT.price, PRODUCT.stock, PRODUCT.categoryId)
                        .select(select(
                                        CATEGORY.name.concat("1"),
                                        literal(BasicType.decimal(10, 2), new BigDecimal("2.50")),
                                        literal(3),
                                        CATEGORY.id)
                                .where(CATEGORY.name.ne("B")))))
                .isEqualTo(1);
        Product product = db.list(select(PRODUCT)).get(0);
        assertThat(product.name).isEqualTo("A1");
        assertThat(product.price).isEqualByComparingTo("2.50");
        assertThat(product.createdAt).isNotNull();
        db.execute(insertInto(CATEGORY)
                .columns(CATEGORY.name)
                .select(select(PRODUCT.name).union(select(PRODUCT.name.concat("x")))));
        assertThat(db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()))).containsExactly("A", "A1", "A1x", "B");
    }

    @Test
    void upserts() {
        var upsert = insertInto(COUNTRY)
                .values(COUNTRY.code.to("DE"), COUNTRY.name.to("Germany"))
                .values(COUNTRY.code.to("FR"), COUNTRY.name.to("France"))
                .onConflict(COUNTRY.code);
        db.execute(insertInto(COUNTRY).values(COUNTRY.code.to("DE"), COUNTRY.name.to("Deutschland")));
        db.execute(upsert.doNothing());
        assertThat(countries()).containsExactly(new Row2<>("Deutschland", 0), new Row2<>("France", 0));
        db.execute(upsert.update(COUNTRY.name));
        assertThat(countries()).containsExactly(new Row2<>("Germany", 1), new Row2<>("France", 1));
        db.execute(upsert.update(COUNTRY.name.to(
                COUNTRY.name.concat("/").concat(inserted(COUNTRY.name).upper()))));
        assertThat(countries()).containsExactly(new Row2<>("Germany/GERMANY", 2), new Row2<>("France/FRANCE", 2));
        db.execute(insertInto(COUNTRY)
                .columns(COUNTRY.code, COUNTRY.name)
                .select(select(COUNTRY.code, COUNTRY.name.lower()).where(COUNTRY.code.eq("DE")))
                .onConflict(COUNTRY.code)
                .update(COUNTRY.name));
        assertThat(countries()).contains(new Row2<>("germany/germany", 3));
    }

    private List<Row2<String, Integer>> countries() {
        return db.list(select(COUNTRY.name, COUNTRY.version).orderBy(COUNTRY.code.asc()));
    }

    @Test
    void anUpsertIsSeenByTheSession() {
        db.transaction(session -> {
            Country country = session.add(new Country("DE", "Deutschland"));
            List<Country> returned = session.insertInto(COUNTRY)
                    .values(COUNTRY.code.to("DE"), COUNTRY.name.to("Germany"))
                    .values(COUNTRY.code.to("FR"), COUNTRY.name.to("France"))
                    .onConflict(COUNTRY.code)
                    .update(COUNTRY.name)
                    .returning(COUNTRY)
                    .list();
            assertThat(returned).hasSize(2).contains(country);
            assertThat(country.name).isEqualTo("Germany");
            returned.stream().filter(each -> each != country).forEach(each -> each.name = "Frankreich");
        });
        assertThat(countries()).containsExactly(new Row2<>("Germany", 1), new Row2<>("Frankreich", 1));
    }

    @Test
    void whatIsReturnedIsOfTheRowAfterTheChangeAndOfADeletedOneBefore() {
        db.transaction(session -> {
            Product product = session.add(product("A", 1));
            session.add(product("B", 5));
            List<Product> returned = session.update(PRODUCT)
                    .set(PRODUCT.stock, PRODUCT.stock.times(2))
                    .where(PRODUCT.name.eq("A"))
                    .returning(PRODUCT)
                    .list();
            assertThat(returned).containsExactly(product);
            assertThat(product.stock).isEqualTo(2);
            assertThat(session.deleteFrom(PRODUCT)
                            .where(PRODUCT.stock.gt(2))
                            .returning(PRODUCT.name, PRODUCT.stock)
                            .map((name, stock) -> name + stock)
                            .one())
                    .isEqualTo("B5");
            assertThat(session.contains(product)).isTrue();
        });
        assertThat(db.list(update(PRODUCT).set(PRODUCT.stock, 7).allRows().returning(PRODUCT.stock)))
                .containsExactly(7);
    }

    @Test
    void onTheDatabaseAStatementIsATransactionOfItsOwn() {
        assertThatThrownBy(() -> db.execute(insertInto(CATEGORY)
                        .rows(
                                IntStream.range(0, 500).boxed().toList(),
                                number -> List.of(CATEGORY.name.to("c" + number % 400)))))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Inserting into 'categories'");
        assertThat(db.count(select(CATEGORY))).isZero();
        db.insertInto(CATEGORY).values(CATEGORY.name.to("A")).execute();
        assertThat(db.update(CATEGORY)
                        .setNull(CATEGORY.description)
                        .set(CATEGORY.name, "B")
                        .where(CATEGORY.name.eq("A"))
                        .execute())
                .isEqualTo(1);
        assertThat(db.deleteFrom(CATEGORY).where(CATEGORY.name.eq("B")).execute())
                .isEqualTo(1);
    }

    @Test
    void subqueriesAndParameters() {
        db.transaction(session -> {
            Category tools = session.add(new Category("tools"));
            session.flush();
            session.add(new Product("A", tools));
            session.add(new Product("B"));
        });
        Update renamed = update(PRODUCT)
                .set(PRODUCT.name, param("name"))
                .where(PRODUCT.categoryId.in(select(CATEGORY.id).where(CATEGORY.name.eq("tools"))));
        assertThat(db.execute(renamed.bind("name", "C"))).isEqualTo(1);
        assertThatThrownBy(() -> db.execute(renamed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'name' is not bound");
        assertThatThrownBy(() -> db.execute(renamed.bind("nam", "C")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("It has: name");
        assertThat(db.execute(deleteFrom(CATEGORY)
                        .where(notExists(select(PRODUCT).where(PRODUCT.categoryId.eq(CATEGORY.id))))))
                .isZero();
        assertThat(new ProductDao(db).count()).isEqualTo(2);
    }

    @Test
    void withoutAConditionAllRowsHaveToBeAskedForByName() {
        assertStatements(0, () -> {
            assertThatThrownBy(() -> db.execute(deleteFrom(PRODUCT)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The DELETE of 'products' has no condition and would concern every row: say which rows"
                            + " with where(..), or allRows() if it is meant to be all");
            assertThatThrownBy(() -> db.update(PRODUCT)
                            .set(PRODUCT.stock, 1)
                            .where(Condition.all())
                            .execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("UPDATE of 'products' has no condition");
            assertThatThrownBy(
                            () -> db.deleteFrom(PRODUCT).returning(PRODUCT.id).list())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("allRows()");
            assertThatThrownBy(() -> db.update(PRODUCT).allRows().execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("sets no column");
            assertThatThrownBy(() -> db.insertInto(PRODUCT).execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has no row");
        });
    }

    @Test
    void columnsAreOfTheTableAndSetOnce() {
        assertThatThrownBy(() -> update(PRODUCT).set(CATEGORY.name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'categories.name' is not one of table 'products'");
        assertThatThrownBy(() -> update(PRODUCT).set(PRODUCT.name, "x").set(PRODUCT.name, "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'products.name' is set twice");
        assertThatThrownBy(() -> update(PRODUCT.as("p")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without as(..)");
        assertThatThrownBy(() -> insertInto(PRODUCT).onConflict(CATEGORY.id))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.list(select(PRODUCT.id)
                        .where(PRODUCT.id.in(deleteFrom(PRODUCT).allRows().returning(PRODUCT.id)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("returning(..)");
        assertThatThrownBy(() ->
                        db.deleteFrom(PRODUCT).allRows().returning(PRODUCT.id).count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("returning(..)");
        assertThatThrownBy(() ->
                        deleteFrom(PRODUCT).allRows().returning(PRODUCT.id).limit(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("limit(..)");
    }

    @Test
    void aReadOnlySessionRefuses() {
        assertThatThrownBy(() ->
                        db.read(session -> session.deleteFrom(PRODUCT).allRows().execute()))
                .hasMessageContaining("read only");
    }
}
