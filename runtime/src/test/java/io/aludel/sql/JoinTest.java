package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.dialect.H2Dialect;
import org.junit.jupiter.api.Test;

/** Joins by condition. A good's stock is the id of another good, or null. */
class JoinTest extends GoodsSuite {
    private static final Goods OTHER = Goods.as("other");

    JoinTest(String url) {
        super(url);
    }

    @Test
    void Q127_selfJoinWithAliases() {
        Goods cheap = Goods.as("cheap");
        Goods dear = Goods.as("dear");
        assertThat(database.select(cheap.name, dear.name)
                        .from(cheap)
                        .join(dear)
                        .on(cheap.note.eq(dear.note).and(cheap.price.lt(dear.price)))
                        .orderBy(cheap.id.asc())
                        .list())
                .containsExactly(new Row2<>("Pen", "Paper"), new Row2<>("Brush", "Ink"));
    }

    @Test
    void Q122_entitiesAndColumnsWithTheSameName() {
        assertThat(database.select(GOODS, OTHER.id, GOODS.id, OTHER)
                        .join(OTHER)
                        .on(literalId(GOODS).eq(OTHER.id))
                        .from(GOODS)
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(
                        new Row4<>(INK, 1L, 3L, PEN), new Row4<>(BRUSH, 1L, 4L, PEN), new Row4<>(DESK, 3L, 5L, INK));
    }

    private static Expression<Long> literalId(Goods goods) {
        return goods.stock.cast(BasicType.LONG);
    }

    @Test
    void anEntityMissingOnTheOuterSideIsNull() {
        assertThat(database.select(GOODS.name, OTHER)
                        .from(GOODS)
                        .leftJoin(OTHER)
                        .on(literalId(GOODS).eq(OTHER.id))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(
                        new Row2<>("Pen", none()),
                        new Row2<>("Paper", none()),
                        new Row2<>("Ink", PEN),
                        new Row2<>("Brush", PEN),
                        new Row2<>("Desk", INK));
        assertThat(database.select(GOODS, OTHER.name)
                        .from(GOODS)
                        .rightJoin(OTHER)
                        .on(literalId(GOODS).eq(OTHER.id))
                        .where(GOODS.id.isNull())
                        .orderBy(OTHER.id.asc())
                        .map((good, name) -> good + " " + name)
                        .list())
                .containsExactly("null Paper", "null Brush", "null Desk");
    }

    @Test
    void rowsWithoutPartnersOnBothSides() {
        Query2<String, String> full = database.select(GOODS.name, OTHER.name)
                .from(GOODS)
                .fullJoin(OTHER)
                .on(literalId(GOODS).eq(OTHER.id));
        if (isH2()) {
            assertThatThrownBy(full::list)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("no FULL JOIN, by which the statement joins 'goods'");
        } else {
            assertThat(full.list()).hasSize(8).contains(new Row2<>("Pen", none()), new Row2<>(none(), "Desk"));
        }
    }

    @Test
    void severalJoins() {
        Goods third = Goods.as("third");
        assertThat(database.select(GOODS.name, OTHER.name, third.name)
                        .from(GOODS)
                        .join(OTHER)
                        .on(literalId(GOODS).eq(OTHER.id))
                        .leftJoin(third)
                        .on(literalId(OTHER).eq(third.id).and(third.available.eq(true)))
                        .where(GOODS.id.gt(3L))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(new Row3<>("Brush", "Pen", none()), new Row3<>("Desk", "Ink", "Pen"));
        assertThat(database.select(GOODS.id).from(GOODS).crossJoin(OTHER).count())
                .isEqualTo(25);
    }

    @Test
    void theTableJoinedToIsImplied() {
        assertThat(database.select(GOODS)
                        .join(OTHER)
                        .on(GOODS.note.eq(OTHER.note))
                        .where(OTHER.name.eq("Ink"))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(INK, BRUSH);
        assertThatThrownBy(() -> database.select(OTHER)
                        .join(OTHER)
                        .on(GOODS.note.eq(OTHER.note))
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name the table to join to in from(..)");
    }

    @Test
    void Q123_distinctCountsParentsOnce() {
        Query<Good> joined = database.select(GOODS).from(GOODS).join(OTHER).on(GOODS.note.eq(OTHER.note));
        assertThat(joined.count()).isEqualTo(8).isEqualTo(joined.list().size());
        assertThat(joined.distinct().count()).isEqualTo(4);
        assertThat(joined.distinct().orderBy(GOODS.id.asc()).list()).containsExactly(PEN, PAPER, INK, BRUSH);
        assertThat(joined.exists()).isTrue();
        assertThat(joined.where(OTHER.id.gt(5L)).exists()).isFalse();
        assertThat(joined.distinct().limit(3).count()).isEqualTo(3);
        assertThat(database.select(GOODS.id, OTHER.id)
                        .from(GOODS)
                        .join(OTHER)
                        .on(GOODS.note.eq(OTHER.note))
                        .distinct()
                        .count())
                .isEqualTo(8);
    }

    @Test
    void groupsOfJoinedRows() {
        assertThat(database.select(GOODS.name, count(OTHER.id))
                        .from(GOODS)
                        .leftJoin(OTHER)
                        .on(literalId(OTHER).eq(GOODS.id))
                        .groupBy(GOODS.id, GOODS.name)
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(
                        new Row2<>("Pen", 2L),
                        new Row2<>("Paper", 0L),
                        new Row2<>("Ink", 1L),
                        new Row2<>("Brush", 0L),
                        new Row2<>("Desk", 0L));
    }

    @Test
    void theSameExpressionInSeveralClauses() {
        Expression<Integer> stock = GOODS.stock.coalesce(7).plus(1);
        assertThat(database.select(stock, count())
                        .from(GOODS)
                        .groupBy(stock)
                        .orderBy(stock.desc())
                        .list())
                .containsExactly(new Row2<>(11, 1L), new Row2<>(8, 1L), new Row2<>(4, 1L), new Row2<>(2, 2L));
        assertThat(database.select(stock)
                        .from(GOODS)
                        .distinct()
                        .orderBy(stock.asc())
                        .list())
                .containsExactly(2, 4, 8, 11);
        assertThat(database.select(stock, count()).from(GOODS).groupBy(stock).count())
                .isEqualTo(4);
    }

    @Test
    void sql() {
        Select<?> select = select(GOODS.id, OTHER.id)
                .from(GOODS)
                .leftJoin(OTHER)
                .on(GOODS.note.eq(OTHER.note).or(OTHER.available))
                .crossJoin(Goods.as("third"))
                .where(OTHER.price.isNull());
        assertThat(select)
                .hasToString("SELECT goods.id, other.id FROM goods LEFT JOIN goods other"
                        + " ON goods.note = other.note OR other.available CROSS JOIN goods third"
                        + " WHERE other.price IS NULL");
        Expression<Long> next = GOODS.id.plus(1L);
        assertThat(select(next, count())
                        .groupBy(next)
                        .orderBy(next.asc(), count().desc())
                        .sql(new H2Dialect()))
                .isEqualTo("SELECT id + ? AS grouped_value_1, COUNT(*) FROM goods GROUP BY grouped_value_1"
                        + " ORDER BY 1, COUNT(*) DESC");
        assertThat(select(literal(1)).from(GOODS).orderBy(next.asc()))
                .hasToString("SELECT ? FROM goods ORDER BY id + ?");
    }
}
