package io.aludel.tests;

import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.projections.QBuyer.BUYER;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.sql.Column;
import io.aludel.sql.Expression;
import io.aludel.sql.Fetch;
import io.aludel.sql.GroupingElement;
import io.aludel.sql.Related;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.Sorting;
import io.aludel.sql.TableSource;
import io.aludel.tests.projections.City;
import io.aludel.tests.shop.Product;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The step of a statement that was given null is named. */
class MissingArgumentsTest {
    private final Select<Product> products = select(PRODUCT);

    private static void assertNamed(String step, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessageContaining(step);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // null is what is tested
    void nullInPlaceOfATableOrAnExpression() {
        assertNamed("select(null)", () -> select((Selectable<Product>) null));
        assertNamed("select(null)", () -> select(PRODUCT.id, (Expression<String>) null));
        assertNamed("from(null)", () -> products.from((TableSource) null));
        assertNamed("join(null)", () -> products.crossJoin(null));
        assertNamed("join(null, ..)", () -> products.leftJoin((Related<Product, Product>) null, PRODUCT));
        assertNamed("join(.., null)", () -> select(BUYER).join(BUYER.city, (SelectableTable<City>) null));
        assertNamed("groupBy(null)", () -> products.groupBy((GroupingElement) null));
        assertNamed("orderBy(null)", () -> products.orderBy((Sorting) null));
        assertNamed("distinctOn(null)", () -> products.distinctOn((Expression<?>) null));
        assertNamed("fetch(null)", () -> products.fetch((Fetch<Product, ?>) null));
        assertNamed("fetch(null)", () -> products.fetch((Column<?>) null));
        assertNamed("union(null)", () -> products.union(null));
        assertNamed("update(null)", () -> update(null));
        assertNamed("deleteFrom(null)", () -> deleteFrom(null));
        assertNamed("insertInto(null)", () -> insertInto(null));
        assertNamed("set(null, ..)", () -> update(PRODUCT).set((Column<String>) null, "x"));
    }
}
