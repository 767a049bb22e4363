package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.concat;
import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.countDistinct;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sql;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.H2Dialect;
import io.aludel.dialect.SqliteDialect;
import io.aludel.internal.engine.Counters;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.RenderCache;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SQL of each kind of statement and expression. */
class RenderedSqlTest {
    private static final String COLUMNS = "id, name, price, stock, available, added, note";

    /** SQL Server's and old Oracle's idea of truth values, and none of the younger forms. */
    private static final SqlSyntax PLAIN = new SqlSyntax() {
        @Override
        public boolean hasBooleans() {
            return false;
        }

        @Override
        public boolean hasNullsOrdering() {
            return false;
        }

        @Override
        public int maximumInListSize() {
            return 2;
        }

        @Override
        public String fromNothing() {
            return " FROM DUAL";
        }
    };

    private final H2Dialect h2 = new H2Dialect();
    private final SqliteDialect sqlite = new SqliteDialect();

    private void assertWhere(Condition condition, String onBoth) {
        assertWhere(condition, onBoth, onBoth);
    }

    private void assertWhere(Condition condition, String onSqlite, String onH2) {
        Select<Long> select = select(GOODS.id).where(condition);
        assertThat(select.sql(sqlite)).isEqualTo("SELECT id FROM goods WHERE " + onSqlite);
        assertThat(select.sql(h2)).isEqualTo("SELECT id FROM goods WHERE " + onH2);
    }

    private void assertSelected(Expression<?> expression, String onBoth) {
        assertSelected(expression, onBoth, onBoth);
    }

    private void assertSelected(Expression<?> expression, String onSqlite, String onH2) {
        Select<?> select = select(expression).from(GOODS);
        assertThat(select.sql(sqlite)).isEqualTo("SELECT " + onSqlite + " FROM goods");
        assertThat(select.sql(h2)).isEqualTo("SELECT " + onH2 + " FROM goods");
    }

    @Test
    void allClauses() {
        Select<?> select = select(GOODS.available, count(), sum(GOODS.price))
                .distinct()
                .where(GOODS.price.gt(BigDecimal.ONE))
                .where(GOODS.name.ne("x").or(GOODS.stock.isNull()))
                .groupBy(GOODS.available)
                .having(count().gt(1L))
                .orderBy(count().desc().nullsLast(), GOODS.available.asc())
                .limit(3)
                .offset(6);
        String start = "SELECT DISTINCT available, COUNT(*), SUM(price) FROM goods"
                + " WHERE price > ? AND (name <> ? OR stock IS NULL)"
                + " GROUP BY available HAVING COUNT(*) > ? ORDER BY COUNT(*) DESC NULLS LAST, available";
        assertThat(select.sql(sqlite)).isEqualTo(start + " LIMIT ? OFFSET ?");
        assertThat(select.sql(h2)).isEqualTo(start + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY");
        assertThat(select).hasToString(select.sql(h2));
    }

    @Test
    void wholeTable() {
        assertThat(select(GOODS)).hasToString("SELECT " + COLUMNS + " FROM goods");
        assertThat(select(GOODS, GOODS.id.plus(1L))).hasToString("SELECT " + COLUMNS + ", id + ? FROM goods");
    }

    @Test
    void severalTables() {
        Goods other = Goods.as("other");
        assertThat(select(GOODS.id, other.name).from(GOODS, other).where(GOODS.name.eq(other.name)))
                .hasToString("SELECT goods.id, other.name FROM goods CROSS JOIN goods other"
                        + " WHERE goods.name = other.name");
        assertThat(select(other).where(other.id.eq(1L)))
                .hasToString("SELECT " + COLUMNS + " FROM goods other WHERE id = ?");
    }

    @Test
    void slices() {
        Select<Long> ids = select(GOODS.id);
        assertThat(ids.limit(1).sql(sqlite)).endsWith("goods LIMIT ?");
        assertThat(ids.offset(1).sql(sqlite)).endsWith("goods LIMIT -1 OFFSET ?");
        assertThat(ids.limit(1).sql(h2)).endsWith("goods FETCH NEXT ? ROWS ONLY");
        assertThat(ids.offset(1).sql(h2)).endsWith("goods OFFSET ? ROWS");
    }

    @Test
    void countsAndChecks() {
        RenderCache cache = new RenderCache(sqlite, new Counters());
        Select<Good> some = select(GOODS).where(GOODS.available).orderBy(GOODS.id.asc());
        assertThat(cache.count(some, AppliedFilters.NONE).sql())
                .isEqualTo("SELECT COUNT(*) FROM goods WHERE available");
        assertThat(cache.exists(some, AppliedFilters.NONE).sql())
                .isEqualTo("SELECT CASE WHEN EXISTS (SELECT 1 FROM goods WHERE available) THEN 1 ELSE 0 END");
        assertThat(cache.count(some.limit(3), AppliedFilters.NONE).sql())
                .isEqualTo("SELECT COUNT(*) FROM (SELECT 1 FROM goods WHERE available LIMIT ?) counted");
        assertThat(cache.count(select(GOODS.id, GOODS.name).distinct(), AppliedFilters.NONE)
                        .sql())
                .isEqualTo("SELECT COUNT(*) FROM (SELECT DISTINCT id, name FROM goods) counted");
    }

    @Test
    void conditions() {
        assertWhere(GOODS.id.in(1L, 2L), "id IN (?, ?)");
        assertWhere(GOODS.id.notIn(1L, 2L, 3L, 4L, 5L), "id NOT IN (?, ?, ?, ?, ?, ?)");
        assertWhere(GOODS.stock.in(1, null), "stock IN (?) OR stock IS NULL");
        assertWhere(GOODS.id.in(), "1 = 0");
        assertWhere(GOODS.name.like("a%"), "name GLOB ?", "name LIKE ? ESCAPE ''");
        assertWhere(GOODS.name.ilike("a%"), "LOWER(name) LIKE LOWER(?)", "name ILIKE ? ESCAPE ''");
        assertWhere(GOODS.name.startsWith("a"), "name GLOB ?", "name LIKE ? ESCAPE '!'");
        assertWhere(GOODS.stock.isDistinctFrom(1), "stock IS NOT ?", "stock IS DISTINCT FROM ?");
        assertWhere(GOODS.name.isNotDistinctFrom(GOODS.note), "name IS note", "name IS NOT DISTINCT FROM note");
        assertWhere(GOODS.added.between(LocalDate.MIN, LocalDate.MAX), "added BETWEEN ? AND ?");
        assertWhere(GOODS.available.not(), "NOT (available)");
        assertWhere(GOODS.stock.gt(1).eq(GOODS.available), "(stock > ?) = available");
        assertWhere(GOODS.stock.gt(1).isNull(), "(stock > ?) IS NULL");
    }

    @Test
    void parenthesesWhereTheyAreNeeded() {
        Condition a = GOODS.id.eq(1L);
        Condition b = GOODS.available;
        assertWhere(a.and(b).and(a), "id = ? AND available AND id = ?");
        assertWhere(a.and(b.and(a)), "id = ? AND available AND id = ?");
        assertWhere(a.or(b).and(a.or(b)), "(id = ? OR available) AND (id = ? OR available)");
        assertWhere(a.and(b).or(a.and(b)), "id = ? AND available OR id = ? AND available");
        assertWhere(a.or(b).not().and(a), "NOT (id = ? OR available) AND id = ?");
        assertWhere(condition("1=1 or {0}", a).and(b), "(1=1 or (id = ?)) AND available");
        assertWhere(condition("1=1 or {0}", b), "1=1 or available");
        assertSelected(GOODS.stock.plus(1).times(2), "(stock + ?) * ?");
        assertSelected(GOODS.stock.times(2).plus(1), "stock * ? + ?");
        assertSelected(GOODS.stock.minus(GOODS.stock.minus(1)), "stock - (stock - ?)");
        assertSelected(GOODS.stock.dividedBy(GOODS.stock.times(2)), "stock / (stock * ?)");
        assertSelected(GOODS.stock.negated().negated().minus(GOODS.stock.negated()), "-(-stock) - -stock");
        assertSelected(GOODS.stock.plus(1).remainder(3), "(stock + ?) % ?", "MOD(stock + ?, ?)");
        assertSelected(concat(GOODS.name, GOODS.note.concat("x")), "name || (note || ?)");
        assertSelected(sql(BasicType.INTEGER, "{0} + 1", GOODS.stock.plus(1)), "(stock + ?) + 1");
    }

    @Test
    void expressions() {
        assertSelected(GOODS.name.lower().substring(2, 3), "SUBSTR(LOWER(name), ?, ?)");
        assertSelected(GOODS.stock.coalesce(0).abs(), "ABS(COALESCE(stock, ?))");
        assertSelected(GOODS.name.nullIf(""), "NULLIF(name, ?)");
        assertSelected(GOODS.stock.castToText(), "CAST(stock AS TEXT)", "CAST(stock AS CHARACTER VARYING)");
        assertSelected(
                GOODS.stock.cast(BasicType.decimal(20, 2)), "CAST(stock AS TEXT)", "CAST(stock AS NUMERIC(20, 2))");
        assertSelected(
                caseWhen(GOODS.available, "yes").otherwise("no"),
                "CASE WHEN available THEN ? ELSE ? END",
                "CASE WHEN available THEN CAST(? AS CHARACTER VARYING) ELSE ? END");
        assertSelected(countDistinct(GOODS.name), "COUNT(DISTINCT name)");
        assertSelected(max(GOODS.name.length()), "MAX(LENGTH(name))");
        assertSelected(literal(1L), "?", "CAST(? AS BIGINT)");
    }

    @Test
    void databasesWithoutTruthValuesNullsOrderingAndLongLists() {
        assertThat(select(GOODS.id)
                        .where(GOODS.available.and(GOODS.stock.gt(1).eq(GOODS.available)))
                        .sql(PLAIN))
                .isEqualTo("SELECT id FROM goods WHERE available = 1"
                        + " AND CASE WHEN stock > ? THEN 1 ELSE 0 END = available");
        assertThat(select(GOODS.stock.gt(1))
                        .orderBy(GOODS.stock.desc().nullsFirst())
                        .sql(PLAIN))
                .isEqualTo("SELECT CASE WHEN stock > ? THEN 1 ELSE 0 END FROM goods"
                        + " ORDER BY CASE WHEN stock IS NULL THEN 0 ELSE 1 END, stock DESC");
        assertThat(select(GOODS.id).where(GOODS.id.in(1L, 2L, 3L).not()).sql(PLAIN))
                .endsWith("WHERE NOT ((id IN (?, ?) OR id IN (?)))");
        assertThat(select(GOODS.id).where(GOODS.id.notIn(1L, 2L, 3L)).sql(PLAIN))
                .endsWith("WHERE (id NOT IN (?, ?) AND id NOT IN (?))");
        assertThat(select(literal(1)).sql(PLAIN)).isEqualTo("SELECT ? FROM DUAL");
    }

    @Test
    void reservedWordsAreQuoted() {
        TextColumn order = new TextColumn(GOODS, "order");
        assertThat(select(order).where(order.eq("x")).sql(sqlite))
                .isEqualTo("SELECT `order` FROM goods WHERE `order` = ?");
    }

    @Test
    void nearlyEqualListsShareOneText() {
        long texts = java.util.stream.IntStream.rangeClosed(1, 1_024)
                .mapToObj(size -> select(GOODS.id)
                        .where(GOODS.id.in(java.util.Collections.nCopies(size, 1L)))
                        .sql(h2))
                .distinct()
                .count();
        assertThat(texts)
                .isEqualTo(List.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024)
                        .size());
    }
}
