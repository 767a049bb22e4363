package io.aludel.tests;

import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sql;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static io.aludel.tests.shop.QSetting.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.DataException;
import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import io.aludel.StatementEvent;
import io.aludel.SyntaxException;
import io.aludel.sql.BasicType;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.OutValues;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL written by hand: parameters, what its rows become, and what is wrong with it. */
class NativeSqlTest extends DatabaseSuite {
    /** What a row is made into. */
    record PriceTag(String name, BigDecimal price) {}

    private void fill() {
        db.transaction(session -> {
            for (String name : List.of("Pen", "Paper", "Ink")) {
                Product product = new Product(name);
                product.stock = name.length();
                product.price = new BigDecimal(name.length() + ".50");
                session.add(product);
            }
        });
    }

    @Test
    void entitiesThroughTheIdentityMap() {
        fill();
        db.transaction(session -> {
            Product pen = session.select(PRODUCT).where(PRODUCT.name.eq("Pen")).one();
            List<Product> found = session.sql("select * from products where name like :p order by name desc")
                    .bind("p", "P%")
                    .as(PRODUCT)
                    .list();
            assertThat(found).extracting(product -> product.name).containsExactly("Pen", "Paper");
            assertThat(found.get(0)).isSameAs(pen);
            pen.stock = 99;
            assertThat(session.sql("select * from products where stock = :stock")
                            .bind("stock", 99)
                            .as(PRODUCT)
                            .one())
                    .isSameAs(pen);
            found.get(1).stock = 0;
        });
        assertThat(db.list(select(PRODUCT.stock).orderBy(PRODUCT.stock.asc()))).containsExactly(0, 3, 99);
        db.transaction(session -> session.add(new Setting("theme", "dark")));
        assertThat(db.sql("select * from settings").as(SETTING).one().content()).isEqualTo("dark");
    }

    @Test
    void columnsAreFoundByNameInAnyOrder() {
        fill();
        String columns = "version, updated_at, created_at, category_id, stock, price, name, id, 1 as more";
        List<Product> found = db.sql("select " + columns + " from products order by name desc")
                .as(PRODUCT)
                .list();
        assertThat(found).extracting(product -> product.name).containsExactly("Pen", "Paper", "Ink");
        assertThat(found.get(0).price).isEqualByComparingTo("3.50");
        assertThatThrownBy(() ->
                        db.sql("select id, name from products").as(PRODUCT).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read as 'products'")
                .hasMessageContaining("do not have price, stock");
    }

    @Test
    void recordsScalarsAndRows() {
        fill();
        assertThat(db.sql("select name, price from products where price > :min order by price, name")
                        .bind("min", new BigDecimal("3.00"))
                        .as(String.class, BigDecimal.class, PriceTag::new)
                        .list())
                .usingElementComparator(Comparator.comparing(PriceTag::name).thenComparing(PriceTag::price))
                .containsExactly(
                        new PriceTag("Ink", new BigDecimal("3.50")),
                        new PriceTag("Pen", new BigDecimal("3.50")),
                        new PriceTag("Paper", new BigDecimal("5.50")));
        assertThat(db.sql("select count(*) from products").as(Long.class).one()).isEqualTo(3L);
        assertThat(db.sql("select price from products where name = 'Pen'")
                        .as(PRODUCT.price.type())
                        .one())
                .isEqualTo(new BigDecimal("3.50"));
        assertThat(db.sql("select name, stock as on_stock from products order by name")
                        .map(row ->
                                row.names().size() + row.get("NAME", String.class) + row.get("on_stock", Integer.class))
                        .list())
                .containsExactly("2Ink3", "2Paper5", "2Pen3");
        assertThat(db.sql("select description from categories union all select null")
                        .as(String.class)
                        .list())
                .containsOnlyNulls();
        assertThat(db.sql("select name from products order by name")
                        .as(String.class)
                        .first())
                .contains("Ink");
        assertThat(db.sql("select 1 as x")
                        .map(row -> Objects.requireNonNull(row.get("x")))
                        .one())
                .isEqualTo(1);
    }

    @Test
    void listsNullsAndEnums() {
        fill();
        NativeStatement in =
                db.sql("select name from products where name in (:names) or stock in (:stocks) order by name");
        assertThat(in.bind("names", List.of("Pen", "Ink"))
                        .bind("stocks", List.of(5))
                        .as(String.class)
                        .list())
                .containsExactly("Ink", "Paper", "Pen");
        assertThat(in.bindAll(Map.of("names", List.of(), "stocks", List.of()))
                        .as(String.class)
                        .list())
                .isEmpty();
        assertThat(db.sql("select count(*) from products where name not in (:none)")
                        .bind("none", List.of())
                        .as(Long.class)
                        .one())
                .isEqualTo(3);
        assertThat(db.sql("select count(*) from products where coalesce(:x, name) = name")
                        .bind("x", null)
                        .as(Long.class)
                        .one())
                .isEqualTo(3);
        assertThat(db.sql("select count(*) from products where name = :state")
                        .bind("state", Thread.State.NEW)
                        .as(Long.class)
                        .one())
                .isZero();
        assertThat(db.sql("select count(*) from products where price in (:prices)")
                        .bind("prices", PRODUCT.price.type(), List.of(new BigDecimal("3.50"), new BigDecimal("9.00")))
                        .as(Long.class)
                        .one())
                .isEqualTo(2);
    }

    @Test
    void whatLooksLikeAParameterAndIsNone() {
        assertThat(db.sql("select ':a' || :b /* :c ? */ as \"x:y\" -- :d ?\n")
                        .bind("b", "!")
                        .as(String.class)
                        .one())
                .isEqualTo(":a!");
    }

    @Test
    void aParameterMayStandTwice() {
        assertThat(db.sql("select cast(:n as integer) + cast(:n as integer)")
                        .bind("n", 4)
                        .as(Integer.class)
                        .one())
                .isEqualTo(8);
    }

    @Test
    void changesRunInATransactionAndBatches() {
        long rows = db.sql("insert into categories (name, description) values (:name, :text)")
                .batch(
                        List.of("a", "b", "c"),
                        (statement, name) -> statement.bind("name", name).bind("text", null));
        assertThat(rows).isEqualTo(3);
        assertThat(db.sql("update categories set description = name where name in (:names)")
                        .bind("names", List.of("a", "b"))
                        .execute())
                .isEqualTo(2);
        assertThat(db.list(select(CATEGORY.description).orderBy(CATEGORY.name.asc())))
                .containsExactly("a", "b", null);
        assertThatThrownBy(() -> db.sql("insert into categories (name) values (:name)")
                        .batch(List.of("d", "a"), (statement, name) -> statement.bind("name", name)))
                .isInstanceOf(io.aludel.IntegrityException.class);
        assertThat(db.count(select(CATEGORY))).isEqualTo(3);
        assertThat(db.sql("delete from categories where name in (:n)")
                        .batch(List.<String>of(), (statement, name) -> statement.bind("n", name)))
                .isZero();
    }

    @Test
    void aSessionSeesWhatSqlChanged() {
        db.transaction(session -> {
            Category category = session.add(new Category("a"));
            Category other = session.add(new Category("b"));
            session.sql("update categories set description = 'x'")
                    .changing(CATEGORY)
                    .execute();
            assertThat(category.description).isEqualTo("x");
            session.sql("update categories set description = 'y' where name = :n")
                    .bind("n", "a")
                    .execute();
            assertThat(category.description).isEqualTo("x");
            assertThat(session.get(CATEGORY, category.id == null ? -1 : category.id))
                    .isSameAs(category);
            assertThat(category.description).isEqualTo("y");
            session.sql("delete from categories where name = 'b'")
                    .changing(CATEGORY)
                    .execute();
            assertThat(session.contains(other)).isFalse();
            session.rollback();
            assertThat(category.description).isNull();
        });
    }

    @Test
    void rowsAreStreamed() {
        fill();
        try (Stream<String> names = db.sql("select name from products order by name").as(String.class).stream()) {
            assertThat(names.findFirst()).contains("Ink");
        }
        List<String> names = new ArrayList<>();
        db.sql("select name, id from products").map(row -> "" + row.get("name")).forEach(names::add);
        assertThat(names).hasSize(3);
        db.sql("select * from products").as(PRODUCT).forEach(product -> names.add(product.name));
        assertThat(names).hasSize(6);
    }

    @Test
    void procedures() {
        if (!kind.hasSequences()) {
            assertThatThrownBy(() -> db.sql("{call f(:x)}").bind("x", 1).call())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("SQLite has no procedures");
            return;
        }
        db.sql("create alias if not exists add_one for \"java.lang.Math.incrementExact(long)\"")
                .execute();
        assertThat(db.sql("call add_one(:x)").bind("x", 41L).as(Long.class).one())
                .isEqualTo(42L);
        OutValues out = db.sql("{:result = call add_one(:x)}")
                .bind("x", 1L)
                .out("result", Long.class)
                .call();
        assertThat(out.get("result", Long.class)).isEqualTo(2L);
        assertThatThrownBy(() -> out.get("x", Long.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out(..)");
        assertThatThrownBy(() -> out.get("result", String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Listeners are told of a failure. */
    @Test
    void aCallWithAValueThatCannotBeBoundIsToldAsAFailure() {
        assumeTrue(kind.hasSequences());
        db.sql("create alias if not exists add_one for \"java.lang.Math.incrementExact(long)\"")
                .execute();
        sent.clear();
        assertThatThrownBy(() -> db.sql("{call add_one(:x)}")
                        .bind("x", Duration.ofDays(200_001))
                        .call())
                .isInstanceOf(DataException.class);
        assertThat(sent).singleElement().extracting(StatementEvent::failure).isInstanceOf(DataException.class);
    }

    @Test
    void parametersThatAreUnknownUnboundOrBoundTwice() {
        NativeStatement statement = db.sql("select name from products where id = :id");
        assertStatements(0, () -> {
            assertThatThrownBy(() -> statement.bind("ident", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The SQL 'select name from products where id = :id' does not have a parameter 'ident'."
                            + " It has: id");
            assertThatThrownBy(() -> statement.as(String.class).list())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'id'")
                    .hasMessageContaining("bind(\"id\", value)");
            assertThatThrownBy(() -> statement.as(String.class).stream()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(statement::execute).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> statement.bind("id", 1).bind("id", 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'id' is bound already");
            assertThatThrownBy(() -> statement.bind("id", new Object()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("How a Object is stored");
            assertThatThrownBy(() -> statement.bind("id", BasicType.LONG, "1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("takes a Long, not a String");
            assertThatThrownBy(() -> db.sql("select 1 where 1 = ?"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(":name");
            assertThatThrownBy(() -> db.sql(" ")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> db.sql("select 1, 2 as b").as(Long.class).list())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2 columns")
                    .hasMessageContaining("1 column is read");
        });
    }

    @Test
    void resultsOfTheWrongSizeAndWrongSql() {
        fill();
        assertThatThrownBy(() ->
                        db.sql("select name from products").as(String.class).one())
                .isInstanceOf(NotUniqueException.class);
        assertThatThrownBy(() -> db.sql("select name from products where 1 = 0")
                        .as(String.class)
                        .one())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("select name from products");
        assertThat(db.sql("select name from products where 1 = 0")
                        .as(String.class)
                        .optional())
                .isEmpty();
        assertThatThrownBy(() -> db.sql("selec 1").execute()).isInstanceOf(SyntaxException.class);
        assertThatThrownBy(() -> db.sql("select name from products")
                        .map(row -> Objects.requireNonNull(row.get("nam")))
                        .list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("The result has no column 'nam'. It has: (?i)name");
    }

    @Test
    void aFragmentInATypedStatement() {
        fill();
        assertThat(db.list(select(sql(BasicType.INTEGER, "length({0}) * 2", PRODUCT.name))
                        .where(condition("{0} like 'P%' and 1 = 1", PRODUCT.name))
                        .orderBy(PRODUCT.id.asc())))
                .containsExactly(6, 10);
    }

    @Test
    void aStreamIsOfNoUseAfterItsSession() {
        assumeTrue(kind.hasSeveralConnections());
        fill();
        Stream<Product> rows;
        try (var session = db.openSession()) {
            rows = session.select(PRODUCT).stream();
        }
        assertThatThrownBy(rows::toList).hasMessageContaining("session is closed");
    }
}
