package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Union, intersect and except. */
class SetOperationTest extends GoodsSuite {
    SetOperationTest(String url) {
        super(url);
    }

    private static Select<Long> upTo(long id) {
        return select(GOODS.id).where(GOODS.id.le(id));
    }

    private static Select<Long> from(long id) {
        return select(GOODS.id).where(GOODS.id.ge(id));
    }

    @Test
    void Q119_limitedAndOrderedParts() {
        Select2<Long, String> cheapest =
                select(GOODS.id, GOODS.name).orderBy(GOODS.price.asc()).limit(2);
        Select2<Long, String> dearest =
                select(GOODS.id, GOODS.name).orderBy(GOODS.price.desc()).limit(2);
        Select2<Long, String> both = cheapest.union(dearest).orderBy(GOODS.name.asc());
        assertThat(database.list(both))
                .containsExactly(
                        new Row2<>(5L, "Desk"), new Row2<>(3L, "Ink"), new Row2<>(2L, "Paper"), new Row2<>(1L, "Pen"));
        assertThat(database.list(both.limit(2).offset(1)))
                .containsExactly(new Row2<>(3L, "Ink"), new Row2<>(2L, "Paper"));
        assertThat(database.count(both)).isEqualTo(4);
        assertThat(database.count(both.limit(3))).isEqualTo(3);
        assertThat(database.exists(both.offset(4))).isFalse();
        assertThat(database.list(both.map((id, name) -> id + name))).startsWith("5Desk");
    }

    @Test
    void eachKind() {
        assertThat(database.list(upTo(3).union(from(2)).orderBy(GOODS.id.desc())))
                .containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(database.list(upTo(2).unionAll(upTo(1)))).containsExactlyInAnyOrder(1L, 1L, 2L);
        assertThat(database.list(upTo(4).intersect(from(3)))).containsExactlyInAnyOrder(3L, 4L);
        assertThat(database.list(upTo(4).except(from(3)))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void chainsAreReadFromTheLeft() {
        assertThat(database.list(upTo(2).union(from(5)).intersect(from(2)))).containsExactlyInAnyOrder(2L, 5L);
        assertThat(database.list(upTo(2).union(from(5).intersect(from(2))))).containsExactlyInAnyOrder(1L, 2L, 5L);
        assertThat(database.list(upTo(4).except(upTo(2)).except(from(4)))).containsExactly(3L);
        assertThat(database.list(upTo(4).except(upTo(2).except(upTo(1))))).containsExactlyInAnyOrder(1L, 3L, 4L);
        assertThat(database.list(
                        upTo(1).unionAll(upTo(1)).unionAll(upTo(1)).limit(2).unionAll(from(5))))
                .containsExactlyInAnyOrder(1L, 1L, 5L);
    }

    @Test
    void wholeRowsAndSubqueries() {
        assertThat(database.list(select(GOODS)
                        .where(GOODS.id.eq(1L))
                        .union(select(GOODS).where(GOODS.available.not()))
                        .orderBy(GOODS.id.asc())))
                .containsExactly(PEN, INK, DESK);
        DerivedTable some = upTo(1).union(from(5)).asTable("some");
        assertThat(database.select(GOODS.name)
                        .from(GOODS)
                        .join(some)
                        .on(some.column(GOODS.id).eq(GOODS.id))
                        .orderBy(GOODS.name.asc())
                        .list())
                .containsExactly("Desk", "Pen");
        assertThat(database.select(GOODS.name)
                        .where(GOODS.id.in(upTo(3).except(upTo(2))))
                        .list())
                .containsExactly("Ink");
    }

    @Test
    void whatCannotBeSaid() {
        Select<Long> union = upTo(1).union(from(5));
        assertThatThrownBy(() -> union.where(GOODS.id.eq(1L)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("where(..) behind union, intersect or except");
        assertThatThrownBy(() -> database.list(union.orderBy(GOODS.name.asc())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("can be ordered by what its first statement selects");
        assertThatThrownBy(() -> upTo(1).map(id -> id + 1).union(upTo(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("call map(..) behind");
    }

    @Test
    void sql() {
        assertThat(upTo(1).union(from(2))
                        .union(from(3))
                        .except(from(4))
                        .orderBy(GOODS.id.desc().nullsLast())
                        .limit(1))
                .hasToString(
                        "SELECT * FROM (SELECT id FROM goods WHERE id <= ? UNION SELECT id FROM goods WHERE id >= ?"
                                + " UNION SELECT id FROM goods WHERE id >= ?) operand"
                                + " EXCEPT SELECT id FROM goods WHERE id >= ? ORDER BY 1 DESC NULLS LAST"
                                + " FETCH NEXT ? ROWS ONLY");
        assertThat(select(GOODS.id, literal(1))
                        .limit(1)
                        .unionAll(select(GOODS.id, literal(2)).orderBy(GOODS.id.asc())))
                .hasToString("SELECT * FROM (SELECT id, ? AS c2 FROM goods FETCH NEXT ? ROWS ONLY) operand"
                        + " UNION ALL SELECT id, ? FROM goods");
    }
}
