package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.tuple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages by number and by cursor, one row of each group, comparing several values at once. */
class SlicingTest extends GoodsSuite {
    SlicingTest(String url) {
        super(url);
    }

    @Test
    void pagesByNumber() {
        Query<Good> query = database.select(GOODS).orderBy(GOODS.id.asc());
        Page<Good> first = query.page(Pageable.ofSize(2).withTotal());
        assertThat(first.rows()).containsExactly(PEN, PAPER);
        assertThat(first.total()).hasValue(5);
        assertThat(first.previous()).isEmpty();
        Page<Good> second = query.page(first.next().orElseThrow());
        assertThat(second).containsExactly(INK, BRUSH);
        assertThat(second.total()).hasValue(5);
        Page<Good> last = query.page(Pageable.ofSize(2).page(3));
        assertThat(last.rows()).containsExactly(DESK);
        assertThat(last.total()).isEmpty();
        assertThat(last.next()).isEmpty();
        assertThat(query.page(last.previous().orElseThrow()).rows()).containsExactly(INK, BRUSH);
        assertThat(query.page(Pageable.ofSize(2).page(9)).rows()).isEmpty();
        assertThat(query.page(Pageable.ofSize(5)).next()).isEmpty();
    }

    @Test
    void pagesByCursorForwardAndBackwardInAnyOrderWithNulls() {
        List<List<Sorting>> orders = List.of(
                List.of(GOODS.id.asc()),
                List.of(GOODS.id.desc()),
                List.of(GOODS.stock.asc(), GOODS.id.asc()),
                List.of(GOODS.stock.desc(), GOODS.id.asc()),
                List.of(GOODS.stock.asc().nullsLast(), GOODS.id.desc()),
                List.of(GOODS.stock.desc().nullsFirst(), GOODS.name.desc()),
                List.of(GOODS.note.desc(), GOODS.stock.asc().nullsFirst(), GOODS.price.desc()),
                List.of(
                        GOODS.available.asc(),
                        GOODS.note.asc().nullsLast(),
                        GOODS.name.length().desc(),
                        GOODS.id.asc()));
        for (List<Sorting> order : orders) {
            Query<Good> query = database.select(GOODS).orderBy(order.toArray(new Sorting[0]));
            List<Good> all = query.list();
            for (int size = 1; size <= 6; size++) {
                assertThat(forward(query, size)).as("%s by %d", query, size).isEqualTo(all);
                assertThat(backward(query, size)).as("%s by %d", query, size).isEqualTo(all);
            }
        }
    }

    private static List<Good> forward(Query<Good> query, int size) {
        List<Good> rows = new ArrayList<>();
        Optional<Pageable> next = Optional.of(Pageable.ofSize(size).byCursor());
        while (next.isPresent()) {
            Page<Good> page = query.page(next.orElseThrow());
            rows.addAll(page.rows());
            next = page.next();
        }
        return rows;
    }

    /** From the last page, which is found going forward, to the first. */
    private static List<Good> backward(Query<Good> query, int size) {
        Page<Good> page = query.page(Pageable.ofSize(5).byCursor());
        List<Good> rows = new ArrayList<>(page.rows().subList(4, 5));
        Optional<Pageable> previous = Optional.of(Pageable.ofSize(size).before(page.cursor(4)));
        while (previous.isPresent()) {
            Page<Good> before = query.page(previous.orElseThrow());
            List<Good> reversed = new ArrayList<>(before.rows());
            Collections.reverse(reversed);
            rows.addAll(reversed);
            assertThat(before.next()).isPresent();
            previous = before.previous();
        }
        Collections.reverse(rows);
        return rows;
    }

    @Test
    void aCursorIsAPlaceAndNotARow() {
        Query2<String, Long> query =
                database.select(GOODS.name, GOODS.id).where(GOODS.available).orderBy(GOODS.id.asc());
        Page<Row2<String, Long>> page =
                query.page(Pageable.ofSize(2).after(Cursor.of(2L)).withTotal());
        assertThat(page.rows()).containsExactly(new Row2<>("Brush", 4L));
        assertThat(page.total()).hasValue(3);
        assertThat(page.cursor(0)).isEqualTo(Cursor.of(4L));
        assertThat(page.next()).isEmpty();
        assertThat(query.page(page.previous().orElseThrow())).hasSize(2);
    }

    @Test
    void pagesOfGroups() {
        Query2<String, Long> query = database.select(GOODS.note, count())
                .where(GOODS.note.isNotNull())
                .groupBy(GOODS.note)
                .orderBy(GOODS.note.asc());
        Page<Row2<String, Long>> first = query.page(Pageable.ofSize(1).byCursor());
        assertThat(first.rows()).containsExactly(new Row2<>("art", 2L));
        assertThat(query.page(first.next().orElseThrow())).containsExactly(new Row2<>("office", 2L));
    }

    /** Keys added to what is selected would tell equal rows apart. */
    @Test
    void pagesOfDistinctRows() {
        Query<String> notes = database.select(GOODS.note)
                .distinct()
                .where(GOODS.note.isNotNull())
                .orderBy(GOODS.note.asc());
        Page<String> first = notes.page(Pageable.ofSize(1).byCursor().withTotal());
        assertThat(first.rows()).containsExactly("art");
        assertThat(first.total()).hasValue(2);
        Page<String> second = notes.page(first.next().orElseThrow());
        assertThat(second.rows()).containsExactly("office");
        assertThat(second.next()).isEmpty();
        assertThat(notes.page(second.previous().orElseThrow()).rows()).containsExactly("art");
        Query<Good> goods = database.select(GOODS).distinct().orderBy(GOODS.price.desc(), GOODS.id.asc());
        assertThat(forward(goods, 2)).isEqualTo(goods.list());
        assertThatThrownBy(() ->
                        notes.orderBy(GOODS.price.asc()).page(Pageable.ofSize(1).byCursor()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order by the selected expressions");
    }

    @Test
    void pagesThatCannotBe() {
        Query<Good> query = database.select(GOODS);
        assertThatThrownBy(() -> query.page(Pageable.ofSize(2).byCursor()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("orderBy(..)");
        assertThatThrownBy(() -> query.limit(3).page(Pageable.ofSize(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("limit and offset");
        assertThatThrownBy(() -> Pageable.ofSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pageable.ofSize(1).page(0)).isInstanceOf(IllegalArgumentException.class);
        Query<Good> ordered = query.orderBy(GOODS.id.asc());
        assertThatThrownBy(() -> ordered.page(Pageable.ofSize(1).after(Cursor.of(1L, 2L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
        assertThatThrownBy(() -> ordered.page(Pageable.ofSize(1).after(Cursor.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a String where the order has a Long");
        assertThatThrownBy(() -> ordered.page(Pageable.ofSize(1)).cursor(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("byCursor()");
    }

    @Test
    void theFirstRowOfEachGroup() {
        Query<Good> dearest = database.select(GOODS)
                .distinctOn(GOODS.note)
                .orderBy(GOODS.note.asc().nullsLast(), GOODS.price.desc());
        assertThat(dearest.list()).containsExactly(INK, PAPER, DESK);
        assertThat(dearest.limit(1).offset(1).list()).containsExactly(PAPER);
        assertThat(dearest.count()).isEqualTo(3);
        assertThat(dearest.exists()).isTrue();
        assertThat(dearest.where(GOODS.available).list()).containsExactly(BRUSH, PAPER);
        assertThat(database.select(GOODS.name.upper(), GOODS.stock.plus(1))
                        .distinctOn(GOODS.stock.coalesce(0).gt(1))
                        .orderBy(GOODS.stock.coalesce(0).desc(), GOODS.id.asc())
                        .list())
                .containsExactly(new Row2<>("PEN", 11), new Row2<>("INK", 2));
        DerivedTable cheapest = select(GOODS.note, GOODS.price)
                .distinctOn(GOODS.note)
                .orderBy(GOODS.price.asc())
                .asTable("cheapest");
        assertThat(database.select(sum(cheapest.column(GOODS.price))).one()).isEqualByComparingTo("248.50");
        assertThat(database.select(GOODS.id)
                        .where(GOODS.id.in(
                                select(GOODS.id).distinctOn(GOODS.note).orderBy(GOODS.price.desc())))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(2L, 3L, 5L);
        assertThatThrownBy(() -> dearest.forUpdate().list()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> dearest.page(Pageable.ofSize(1).byCursor()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asTable(..)");
    }

    @Test
    void tuples() {
        Tuple<Row2<Integer, Long>> tuple = tuple(GOODS.stock, GOODS.id);
        assertThat(ids(tuple.gt(new Row2<>(1, 3L)))).containsExactly(1L, 4L, 5L);
        assertThat(ids(tuple.ge(new Row2<>(1, 3L)))).containsExactly(1L, 3L, 4L, 5L);
        assertThat(ids(tuple.lt(new Row2<>(3, 5L)))).containsExactly(3L, 4L);
        assertThat(ids(tuple.le(new Row2<>(3, 5L)))).containsExactly(3L, 4L, 5L);
        assertThat(ids(tuple.eq(new Row2<>(1, 4L)))).containsExactly(4L);
        assertThat(ids(tuple.ne(new Row2<>(1, 4L)))).containsExactly(1L, 2L, 3L, 5L);
        assertThat(ids(tuple.in(List.of(new Row2<>(1, 4L), new Row2<>(10, 1L), new Row2<>(1, 5L)))))
                .containsExactly(1L, 4L);
        assertThat(ids(tuple.in(List.of()))).isEmpty();
        assertThat(ids(tuple.in(select(GOODS.stock, GOODS.id).where(GOODS.available))))
                .containsExactly(1L, 4L);
        assertThatThrownBy(() -> tuple.gt(new Row2<>(none(), 1L)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("goods.stock > null is never true");
    }

    private List<Long> ids(Condition condition) {
        return database.select(GOODS.id)
                .where(condition)
                .orderBy(GOODS.id.asc())
                .list();
    }

    @Test
    void tuplesWithoutRowValuesAndLateral() {
        SqlSyntax plain = new SqlSyntax() {
            @Override
            public boolean hasRowValues() {
                return false;
            }
        };
        assertThat(select(GOODS.id)
                        .where(tuple(GOODS.stock, GOODS.id, GOODS.name)
                                .ge(new Row3<>(1, 2L, "x"))
                                .and(GOODS.available))
                        .sql(plain))
                .isEqualTo("SELECT id FROM goods WHERE (stock > ? OR stock = ? AND (id > ? OR id = ? AND (name >= ?)))"
                        + " AND available");
        assertThat(select(GOODS.id)
                        .where(tuple(GOODS.stock, GOODS.id).ne(new Row2<>(1, 2L)))
                        .sql(plain))
                .isEqualTo("SELECT id FROM goods WHERE NOT ((stock = ? AND id = ?))");
        Goods other = Goods.as("other");
        DerivedTable next = select(other.id)
                .where(other.id.gt(GOODS.id))
                .orderBy(other.id.asc())
                .limit(1)
                .asLateral("next");
        Select2<Long, Long> pairs =
                select(GOODS.id, next.column(other.id)).from(GOODS).crossJoin(next);
        assertThat(pairs)
                .hasToString("SELECT goods.id, next.id FROM goods CROSS JOIN LATERAL (SELECT other.id FROM goods other"
                        + " WHERE other.id > goods.id ORDER BY other.id FETCH NEXT ? ROWS ONLY) next");
        assertThatThrownBy(() -> database.list(pairs))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("no LATERAL")
                .hasMessageContaining("'next'");
    }
}
