package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.denseRank;
import static io.aludel.sql.Sql.firstValue;
import static io.aludel.sql.Sql.lag;
import static io.aludel.sql.Sql.lastValue;
import static io.aludel.sql.Sql.lead;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.rank;
import static io.aludel.sql.Sql.rowNumber;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.stringAgg;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Window functions and what aggregates can do besides. */
class WindowTest extends GoodsSuite {
    private static final Window BY_NOTE = window().partitionBy(GOODS.note).orderBy(GOODS.price.desc());

    WindowTest(String url) {
        super(url);
    }

    private <T> Query<T> byId(Expression<T> expression) {
        return database.select(expression).from(GOODS).orderBy(GOODS.id.asc());
    }

    @Test
    void Q126_ranks() {
        assertThat(byId(rowNumber().over(BY_NOTE)).list()).containsExactly(2L, 1L, 1L, 2L, 1L);
        Window byStock = window().orderBy(GOODS.stock.asc().nullsLast());
        assertThat(byId(rank().over(byStock)).list()).containsExactly(4L, 5L, 1L, 1L, 3L);
        assertThat(byId(denseRank().over(byStock)).list()).containsExactly(3L, 4L, 1L, 1L, 2L);
    }

    @Test
    void neighbours() {
        assertThat(byId(lag(GOODS.name).over(BY_NOTE)).list()).containsExactly("Paper", null, null, "Ink", null);
        assertThat(byId(lead(GOODS.id).over(BY_NOTE)).list()).containsExactly(null, 1L, 4L, null, null);
        assertThat(byId(firstValue(GOODS.added).over(BY_NOTE)).first()).contains(PAPER.added());
        assertThat(byId(lastValue(GOODS.id).over(BY_NOTE.range(FrameBound.FIRST, FrameBound.LAST)))
                        .list())
                .containsExactly(1L, 1L, 4L, 4L, 5L);
    }

    @Test
    void aggregatesOverFrames() {
        Window running = window().orderBy(GOODS.id.asc());
        assertThat(byId(sum(GOODS.price).over(running)).list())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("1.5"),
                        new BigDecimal("5.5"),
                        new BigDecimal("17.75"),
                        new BigDecimal("24.75"),
                        new BigDecimal("264.75"));
        assertThat(byId(count().over(running.rows(FrameBound.preceding(1), FrameBound.CURRENT)))
                        .list())
                .containsExactly(1L, 2L, 2L, 2L, 2L);
        assertThat(byId(max(GOODS.id).over(running.rows(FrameBound.CURRENT, FrameBound.following(2))))
                        .list())
                .containsExactly(3L, 4L, 5L, 5L, 5L);
        assertThat(byId(count().over()).list()).containsExactly(5L, 5L, 5L, 5L, 5L);
        assertThat(byId(count().over()).count()).isEqualTo(5);
        assertThatThrownBy(() -> FrameBound.preceding(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBestOfEachGroup() {
        NumberExpression<Long> number = rowNumber().over(BY_NOTE);
        DerivedTable ranked = select(GOODS, number).asTable("ranked");
        assertThat(database.select(ranked.column(GOODS.name))
                        .where(ranked.column(number).eq(1L))
                        .orderBy(ranked.column(GOODS.id).asc())
                        .list())
                .containsExactly("Paper", "Ink", "Desk");
    }

    @Test
    void filters() {
        assertThat(database.select(
                                count().filter(GOODS.available),
                                sum(GOODS.stock).filter(GOODS.available).filter(GOODS.id.gt(1L)),
                                max(GOODS.name).filter(GOODS.price.lt(BigDecimal.TEN)),
                                max(GOODS.added).filter(GOODS.id.eq(99L)))
                        .list())
                .containsExactly(new Row4<>(3L, 1, "Pen", none()));
    }

    @Test
    void joinedTexts() {
        assertThat(database.select(GOODS.note, stringAgg(GOODS.name, ", ", GOODS.name.desc()))
                        .groupBy(GOODS.note)
                        .having(count().gt(1L))
                        .orderBy(GOODS.note.asc())
                        .list())
                .containsExactly(new Row2<>("art", "Ink, Brush"), new Row2<>("office", "Pen, Paper"));
    }

    @Test
    void sql() {
        SqlSyntax withoutFilter = new SqlSyntax() {
            @Override
            public boolean hasAggregateFilter() {
                return false;
            }
        };
        Select<?> counts =
                select(count().filter(GOODS.available), sum(GOODS.stock).filter(GOODS.id.gt(1L)));
        assertThat(counts)
                .hasToString("SELECT COUNT(*) FILTER (WHERE available), SUM(stock) FILTER (WHERE id > ?) FROM goods");
        assertThat(counts.sql(withoutFilter))
                .isEqualTo(
                        "SELECT COUNT(CASE WHEN available THEN 1 END), SUM(CASE WHEN id > ? THEN stock END) FROM goods");
        assertThat(select(rank().over(BY_NOTE.rows(FrameBound.FIRST, FrameBound.preceding(1)))))
                .hasToString("SELECT RANK() OVER (PARTITION BY note ORDER BY price DESC"
                        + " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) FROM goods");
        assertThat(select(stringAgg(GOODS.name, ",", GOODS.id.asc())))
                .hasToString("SELECT LISTAGG(name, ?) WITHIN GROUP (ORDER BY id) FROM goods");
        assertThat(select(stringAgg(GOODS.name, ",", GOODS.id.asc())).sql(database.dialect))
                .isEqualTo(
                        isH2()
                                ? "SELECT LISTAGG(name, ?) WITHIN GROUP (ORDER BY id) FROM goods"
                                : "SELECT GROUP_CONCAT(name, ? ORDER BY id) FROM goods");
    }
}
