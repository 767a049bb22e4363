package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.scalar;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Statements with WITH. */
class CommonTableTest extends GoodsSuite {
    CommonTableTest(String url) {
        super(url);
    }

    @Test
    void aTableUsedTwice() {
        NumberExpression<BigDecimal> total = sum(GOODS.price);
        CommonTable totals = select(GOODS.note, total)
                .where(GOODS.id.lt(5L))
                .groupBy(GOODS.note)
                .asCommonTable("totals");
        CommonTable again = totals.as("again");
        assertThat(database.select(totals.column(GOODS.note))
                        .where(totals.column(total).lt(scalar(select(max(again.column(total))))))
                        .list())
                .containsExactly("office");
        assertThat(database.select(totals.column(GOODS.note), again.column(GOODS.note))
                        .from(totals)
                        .join(again)
                        .on(totals.column(total).lt(again.column(total)))
                        .list())
                .containsExactly(new Row2<>("office", "art"));
    }

    @Test
    void aTableMadeOfAnother() {
        CommonTable available =
                select(GOODS.id, GOODS.price).where(GOODS.available).asCommonTable("available");
        CommonTable cheap = select(available.column(GOODS.id))
                .where(available.column(GOODS.price).lt(new BigDecimal(5)))
                .asCommonTable("cheap");
        NumberColumn<Long> id = cheap.column(available.column(GOODS.id));
        assertThat(database.select(id).orderBy(id.asc()).list()).containsExactly(1L, 2L);
        assertThat(database.select(id).count()).isEqualTo(2);
        assertThat(database.select(id).where(id.gt(2L)).exists()).isFalse();
        assertThat(database.select(GOODS.name).where(GOODS.id.in(select(id))).count())
                .isEqualTo(2);
    }

    /** A good's stock is the id of the good above it. */
    @Test
    void Q126_recursion() {
        NumberExpression<Integer> depth = literal(0);
        CommonTable tree = select(GOODS.id, GOODS.name, depth)
                .where(GOODS.id.eq(1L))
                .recursive(
                        "tree",
                        self -> select(GOODS.id, GOODS.name, self.column(depth).plus(1))
                                .from(GOODS)
                                .join(self)
                                .on(GOODS.stock.cast(BasicType.LONG).eq(self.column(GOODS.id))));
        assertThat(database.select(tree.column(GOODS.name), tree.column(depth))
                        .orderBy(
                                tree.column(depth).asc(),
                                tree.column(GOODS.name).asc())
                        .list())
                .containsExactly(
                        new Row2<>("Pen", 0), new Row2<>("Brush", 1), new Row2<>("Ink", 1), new Row2<>("Desk", 2));
        assertThat(database.select(count()).from(tree).one()).isEqualTo(4);
        assertThat(database.select(GOODS.id)
                        .where(exists(select(tree.column(GOODS.id))
                                .where(tree.column(GOODS.id).eq(GOODS.id))))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void sql() {
        CommonTable some = select(GOODS.id, GOODS.id.plus(1L)).asCommonTable("some");
        CommonTable other = some.as("other");
        assertThat(select(some.column(GOODS.id))
                        .from(some)
                        .join(other)
                        .on(some.column(GOODS.id).eq(other.column(GOODS.id))))
                .hasToString("WITH some (id, c2) AS (SELECT id, id + ? FROM goods)"
                        + " SELECT some.id FROM some JOIN some other ON some.id = other.id");
        CommonTable numbers = select(literal(1))
                .recursive("numbers", self -> select(literal(2)).from(self));
        assertThat(select(count()).from(numbers))
                .hasToString("WITH RECURSIVE numbers (c1) AS (SELECT ? UNION ALL SELECT ? FROM numbers)"
                        + " SELECT COUNT(*) FROM numbers");
        assertThatThrownBy(() -> select(count())
                        .from(
                                some,
                                numbers,
                                select(GOODS.name).asCommonTable("some").as("third"))
                        .toString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two common tables with the name 'some'");
    }
}
