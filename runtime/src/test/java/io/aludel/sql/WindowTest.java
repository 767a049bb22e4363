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
    void neighboursSomeRowsAway() {
        Window all = window().orderBy(GOODS.id.asc());
        assertThat(byId(lag(GOODS.name, 2).over(all)).list()).containsExactly(null, null, "Pen", "Paper", "Ink");
        assertThat(byId(lead(GOODS.id, 3).over(all)).list()).containsExactly(4L, 5L, null, null, null);
        assertThat(byId(lag(GOODS.added, 4).over(all)).list()).containsExactly(null, null, null, null, PEN.added());
        assertThat(byId(lead(GOODS.name, 0).over(all)).list()).containsExactly("Pen", "Paper", "Ink", "Brush", "Desk");
    }

    /** The value stands for rows that are not there, not for NULL in those that are. */
    @Test
    void neighboursOrAnotherValue() {
        Window all = window().orderBy(GOODS.id.asc());
        assertThat(byId(lag(GOODS.stock, 1, -1).over(all)).list()).containsExactly(-1, 10, null, 1, 1);
        assertThat(byId(lead(GOODS.name, 2, "none").over(all)).list())
                .containsExactly("Ink", "Brush", "Desk", "none", "none");
        assertThat(byId(lag(GOODS.added, 4, DAY).over(all)).list()).containsExactly(DAY, DAY, DAY, DAY, PEN.added());
        assertThat(byId(lead(GOODS.price, 1, new BigDecimal("0.50")).over(all)).list())
                .containsExactly(PAPER.price(), INK.price(), BRUSH.price(), DESK.price(), new BigDecimal("0.50"));
        assertThat(byId(lead(GOODS.added, 4, DAY).over(all)).list()).containsExactly(DESK.added(), DAY, DAY, DAY, DAY);
        assertThat(byId(lag(GOODS.name, 4, "none").over(all)).list())
                .containsExactly("none", "none", "none", "none", "Pen");
    }

    @Test
    void neighboursOnTheOtherSideAreRefused() {
        assertThatThrownBy(() -> lag(GOODS.id, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lag(..) counts the rows before a row, and the number is negative: use lead(..) for the"
                        + " rows on the other side");
        assertThatThrownBy(() -> lead(GOODS.name, -2, "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows behind a row")
                .hasMessageContaining("use lag(..)");
    }

    @Test
    void aggregatesOverFrames() {
        Window running = window().orderBy(GOODS.id.asc());
        assertThat(byId(sum(GOODS.price).over(running)).list())
                .containsExactly(
                        new BigDecimal("1.50"),
                        new BigDecimal("5.50"),
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
    void joinedTextsOfSomeRows() {
        assertThat(database.select(
                                stringAgg(GOODS.name, "+", GOODS.id.desc())
                                        .filter(GOODS.available)
                                        .filter(GOODS.price.gt(new BigDecimal("2"))),
                                stringAgg(GOODS.name, "/").filter(GOODS.id.eq(3L)),
                                stringAgg(GOODS.name, ",").filter(GOODS.id.gt(99L)))
                        .one())
                .isEqualTo(new Row3<>("Brush+Paper", "Ink", none()));
        assertThat(database.select(
                                GOODS.note,
                                stringAgg(GOODS.name, ", ", GOODS.name.asc()).filter(GOODS.id.ne(2L)))
                        .groupBy(GOODS.note)
                        .orderBy(GOODS.note.asc().nullsLast())
                        .list())
                .containsExactly(
                        new Row2<>("art", "Brush, Ink"), new Row2<>("office", "Pen"), new Row2<>(none(), "Desk"));
    }

    @Test
    void joinedTextsOfWindows() {
        Window byNote = window().partitionBy(GOODS.note);
        assertThat(byId(stringAgg(GOODS.name, "/")
                                .over(byNote.orderBy(GOODS.name.asc()).rows(FrameBound.FIRST, FrameBound.LAST)))
                        .list())
                .containsExactly("Paper/Pen", "Paper/Pen", "Brush/Ink", "Brush/Ink", "Desk");
        assertThat(byId(stringAgg(GOODS.name, "/").filter(GOODS.available).over(window().orderBy(GOODS.id.asc())))
                        .list())
                .containsExactly("Pen", "Pen/Paper", "Pen/Paper", "Pen/Paper/Brush", "Pen/Paper/Brush");
        assertThat(byId(stringAgg(GOODS.note, "").filter(GOODS.id.eq(4L)).over())
                        .list())
                .containsExactly("art", "art", "art", "art", "art");
    }

    @Test
    void joinedTextsOfWindowsWithAnOrderOfTheirOwn() {
        Query<String> names =
                byId(stringAgg(GOODS.name, "/", GOODS.name.desc()).over(window().partitionBy(GOODS.note)));
        if (isH2()) {
            assertThat(names.list()).containsExactly("Pen/Paper", "Pen/Paper", "Ink/Brush", "Ink/Brush", "Desk");
        } else {
            assertThatThrownBy(names::list)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage(
                            "This database computes no stringAgg(..) with an order over a window: leave the order to"
                                    + " the window, with window().orderBy(..).rows(FrameBound.FIRST, FrameBound.LAST)");
        }
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
        assertThat(select(stringAgg(GOODS.name, ",", GOODS.id.asc()).filter(GOODS.id.gt(1L)))
                        .sql(withoutFilter))
                .isEqualTo("SELECT LISTAGG(CASE WHEN id > ? THEN name END, ?) WITHIN GROUP (ORDER BY id) FROM goods");
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
