package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.concat;
import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.countDistinct;
import static io.aludel.sql.Sql.function;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sql;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.sumLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What queries find, on one database. */
abstract class QueryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Good> ROWS = List.of(
            new Good(1, "Pen", new BigDecimal("1.50"), 10, true, DAY, "50% off"),
            new Good(2, "Paper", new BigDecimal("4.00"), null, true, DAY.plusDays(1), null),
            new Good(3, "Ink_well", new BigDecimal("12.25"), 0, false, DAY.plusDays(2), "what!"),
            new Good(4, "Inkxwell", new BigDecimal("7.00"), 3, true, DAY.plusDays(3), "100% wool \\ silk"),
            new Good(5, "desk", new BigDecimal("240.00"), 3, false, DAY.plusDays(4), ""));

    private static final ConvertedType<String, String> TURNED =
            new ConvertedType<>(String.class, BasicType.STRING, new Converter<>() {
                @Override
                public String toColumn(String value) {
                    return new StringBuilder(value).reverse().toString();
                }

                @Override
                public String toField(String stored) {
                    return toColumn(stored);
                }
            });

    private final String url;
    private GoodsDatabase database;

    @SuppressWarnings("NullAway.Init") // opened before each test
    QueryTest(String url) {
        this.url = url;
    }

    @BeforeEach
    void open() throws SQLException {
        database = GoodsDatabase.open(url, ROWS);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private List<Long> ids(Condition condition) {
        return database.select(GOODS.id)
                .where(condition)
                .orderBy(GOODS.id.asc())
                .list();
    }

    private <T> T value(Expression<T> expression) {
        return database.select(expression).from(GOODS).where(GOODS.id.eq(1L)).one();
    }

    @Test
    void wholeRowsComeAsObjects() {
        assertThat(database.select(GOODS).orderBy(GOODS.id.asc()).list()).isEqualTo(ROWS);
    }

    @Test
    void Q116_limitAndOffset() {
        Query<Long> all = database.select(GOODS.id).orderBy(GOODS.id.asc());
        assertThat(all.limit(2).list()).containsExactly(1L, 2L);
        assertThat(all.limit(2).offset(3).list()).containsExactly(4L, 5L);
        assertThat(all.offset(3).list()).containsExactly(4L, 5L);
        assertThat(all.limit(0).list()).isEmpty();
        assertThat(all.offset(0).list()).hasSize(5);
        assertThat(all.limit(5).offset(5).list()).isEmpty();
        assertThat(all.limit(Long.MAX_VALUE).offset(4).list()).containsExactly(5L);
        assertThat(database.select(GOODS.id).limit(3).list()).hasSize(3);
        assertThat(database.select(GOODS.id).limit(3).offset(4).list()).hasSize(1);
    }

    @Test
    void Q117_emptyLists() {
        assertThat(ids(GOODS.stock.in(List.of()))).isEmpty();
        assertThat(ids(GOODS.stock.notIn(List.of()))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(ids(GOODS.stock.in(List.of()).not())).hasSize(5);
        assertThat(ids(GOODS.available.and(GOODS.stock.in()))).isEmpty();
    }

    @Test
    void listsOfAnyLength() {
        for (int length : new int[] {1, 2, 3, 4, 5, 6, 7, 9, 17, 1_000, 1_025, 5_000}) {
            List<Long> keys = LongStream.range(4, 4 + length).boxed().toList();
            assertThat(ids(GOODS.id.in(keys))).as("IN of %s", length).hasSize(length == 1 ? 1 : 2);
            assertThat(ids(GOODS.id.notIn(keys))).as("NOT IN of %s", length).hasSize(length == 1 ? 4 : 3);
        }
    }

    @Test
    void nullInAList() {
        assertThat(ids(GOODS.stock.in(3, null))).containsExactly(2L, 4L, 5L);
        assertThat(ids(GOODS.stock.notIn(3, null))).containsExactly(1L, 3L);
        assertThat(ids(GOODS.stock.notIn(3))).containsExactly(1L, 3L);
        assertThat(ids(GOODS.stock.in(Collections.singletonList(null)))).containsExactly(2L);
        assertThat(ids(GOODS.stock.notIn(Collections.singletonList(null)))).containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void Q118_textIsTakenLiterally() {
        assertThat(ids(GOODS.note.contains("%"))).containsExactly(1L, 4L);
        assertThat(ids(GOODS.note.startsWith("50%"))).containsExactly(1L);
        assertThat(ids(GOODS.name.contains("_"))).containsExactly(3L);
        assertThat(ids(GOODS.name.startsWith("Ink_"))).containsExactly(3L);
        assertThat(ids(GOODS.note.endsWith("!"))).containsExactly(3L);
        assertThat(ids(GOODS.note.contains("\\"))).containsExactly(4L);
        assertThat(ids(GOODS.note.endsWith("\\ silk"))).containsExactly(4L);
        assertThat(ids(GOODS.note.contains(""))).containsExactly(1L, 3L, 4L, 5L);
        assertThat(ids(GOODS.note.contains("' OR 1 = 1 --"))).isEmpty();
    }

    @Test
    void like() {
        assertThat(ids(GOODS.name.like("Ink_well"))).containsExactly(3L, 4L);
        assertThat(ids(GOODS.name.like("P%"))).containsExactly(1L, 2L);
        assertThat(ids(GOODS.note.like("%\\ s%"))).containsExactly(4L);
        assertThat(ids(GOODS.name.ilike("DES_"))).containsExactly(5L);
        assertThat(ids(GOODS.name.ilike("INK\\_%"))).isEmpty();
        assertThat(ids(GOODS.name.like(GOODS.name.concat("%")))).hasSize(5);
        assertThat(ids(GOODS.name.like("P%").not())).containsExactly(3L, 4L, 5L);
    }

    @Test
    void Q120_null() {
        assertThat(ids(GOODS.stock.eq((Integer) null))).containsExactly(2L);
        assertThat(ids(GOODS.stock.ne((Integer) null))).containsExactly(1L, 3L, 4L, 5L);
        assertThat(ids(GOODS.stock.ne(3))).containsExactly(1L, 3L);
        assertThat(ids(GOODS.stock.isDistinctFrom(3))).containsExactly(1L, 2L, 3L);
        assertThat(ids(GOODS.stock.isDistinctFrom((Integer) null))).containsExactly(1L, 3L, 4L, 5L);
        assertThat(ids(GOODS.stock.isNotDistinctFrom(3))).containsExactly(4L, 5L);
        assertThat(ids(GOODS.stock.isNotDistinctFrom(GOODS.stock))).hasSize(5);
        assertThat(ids(GOODS.stock.isDistinctFrom(GOODS.stock.nullIf(3)))).containsExactly(4L, 5L);
    }

    @Test
    void comparisonsOfEveryKind() {
        assertThat(ids(GOODS.price.gt(new BigDecimal("7.00")))).containsExactly(3L, 5L);
        assertThat(ids(GOODS.price.ge(new BigDecimal("7")))).containsExactly(3L, 4L, 5L);
        assertThat(ids(GOODS.price.lt(new BigDecimal("4.01")))).containsExactly(1L, 2L);
        assertThat(ids(GOODS.price.le(new BigDecimal("1.5")))).containsExactly(1L);
        assertThat(ids(GOODS.added.between(DAY.plusDays(1), DAY.plusDays(3)))).containsExactly(2L, 3L, 4L);
        assertThat(ids(GOODS.added.between(DAY, DAY).not())).hasSize(4);
        assertThat(ids(GOODS.available)).containsExactly(1L, 2L, 4L);
        assertThat(ids(GOODS.available.not())).containsExactly(3L, 5L);
        assertThat(ids(GOODS.available.eq(false))).containsExactly(3L, 5L);
        assertThat(ids(GOODS.name.eq("Pen").or(GOODS.name.eq("desk")))).containsExactly(1L, 5L);
        assertThat(ids(GOODS.stock.gt(1).eq(GOODS.available))).containsExactly(1L, 3L, 4L);
    }

    @Test
    void conditionsNestAsTheyAreWritten() {
        Condition one = GOODS.id.eq(1L);
        Condition two = GOODS.id.eq(2L);
        Condition cheap = GOODS.price.lt(BigDecimal.TEN);
        assertThat(ids(one.or(two).and(cheap.not()))).isEmpty();
        assertThat(ids(one.or(two.and(cheap.not())))).containsExactly(1L);
        assertThat(ids(one.or(two).not().and(cheap))).containsExactly(4L);
        assertThat(ids(Condition.all())).hasSize(5);
        assertThat(ids(Condition.none())).isEmpty();
        assertThat(ids(Condition.none().or(two))).containsExactly(2L);
        assertThat(ids(Condition.all().and(two).and(cheap))).containsExactly(2L);
    }

    @Test
    void aFilterBuiltInALongLoop() {
        Condition any = Condition.none();
        for (long id = 3; id < 5_000; id++) {
            any = any.or(GOODS.id.eq(id));
        }
        assertThat(ids(any)).containsExactly(3L, 4L, 5L);
    }

    @Test
    void arithmetic() {
        assertThat(value(GOODS.stock.plus(5).times(2))).isEqualTo(30);
        assertThat(value(GOODS.stock.minus(GOODS.stock.minus(1)))).isEqualTo(1);
        assertThat(value(GOODS.stock.remainder(4).plus(1))).isEqualTo(3);
        assertThat(value(GOODS.stock.plus(1).remainder(GOODS.stock.minus(7)))).isEqualTo(2);
        assertThat(value(GOODS.stock.dividedBy(2))).isEqualTo(5);
        assertThat(value(GOODS.stock.negated().negated())).isEqualTo(10);
        assertThat(value(GOODS.stock.negated().abs())).isEqualTo(10);
        assertThat(value(GOODS.price.times(GOODS.stock))).isEqualByComparingTo("15");
        assertThat(value(GOODS.price.dividedBy(new BigDecimal("0.50")).plus(BigDecimal.ONE)))
                .isEqualByComparingTo("4");
        assertThat(value(GOODS.price.plus(new BigDecimal("0.26")).round(1))).isEqualByComparingTo("1.8");
        assertThat(value(GOODS.price.round())).isEqualByComparingTo("2");
        assertThat(value(GOODS.price.ceil())).isEqualByComparingTo("2");
        assertThat(value(GOODS.price.floor())).isEqualByComparingTo("1");
        assertThat(value(GOODS.price.negated().ceil())).isEqualByComparingTo("-1");
        assertThat(value(GOODS.stock.floor())).isEqualTo(10);
        assertThat(ids(GOODS.price.times(GOODS.stock).gt(new BigDecimal("15")))).containsExactly(4L, 5L);
    }

    /** SQLite takes a decimal without a fraction for a whole number. */
    @Test
    void divisionOfDecimals() {
        Expression<BigDecimal> seven = literal(BasicType.BIG_DECIMAL, new BigDecimal("7"));
        NumberExpression<BigDecimal> number = new NumberExpression<>(BasicType.BIG_DECIMAL, seven.node());
        assertThat(value(number.dividedBy(new BigDecimal("2")))).isEqualByComparingTo("3.5");
        assertThat(value(GOODS.price.minus(GOODS.price).plus(seven).dividedBy(new BigDecimal("2"))))
                .isEqualByComparingTo("3.5");
        assertThat(value(GOODS.price.plus(BigDecimal.ONE).remainder(new BigDecimal("2"))))
                .isEqualByComparingTo("0.5");
        assertThat(value(number.remainder(new BigDecimal("2.5")))).isEqualByComparingTo("2");
        assertThat(value(number.negated().remainder(new BigDecimal("2.5")))).isEqualByComparingTo("-2");
        assertThat(value(GOODS.price.minus(new BigDecimal("1.2")).remainder(new BigDecimal("0.1"))))
                .isEqualByComparingTo("0");
        assertThat(value(GOODS.stock.remainder(GOODS.price))).isEqualTo(1);
        assertThat(value(GOODS.stock.plus(11).dividedBy(2))).isEqualTo(10);
    }

    /** H2 cut a text or bytes without a column to 255, and rounded a decimal. */
    @Test
    void valuesWithoutAColumnKeepTheirSize() {
        byte[] bytes = new byte[1_000];
        Arrays.fill(bytes, (byte) 7);
        String text = "x".repeat(1_000);
        assertThat(value(literal(BasicType.BYTES, bytes))).isEqualTo(bytes);
        assertThat(value(literal(TURNED, text))).isEqualTo(text);
        assertThat(value(literal(BasicType.decimal(10, 2), new BigDecimal("1.2345"))))
                .isEqualByComparingTo("1.2345");
        assertThat(value(literal(text).cast(TURNED))).isEqualTo(text);
    }

    @Test
    void text() {
        assertThat(value(GOODS.name.lower())).isEqualTo("pen");
        assertThat(value(GOODS.name.upper().concat("!"))).isEqualTo("PEN!");
        assertThat(value(GOODS.name.concat(GOODS.note).length())).isEqualTo(10);
        assertThat(value(GOODS.name.substring(2))).isEqualTo("en");
        assertThat(value(GOODS.note.substring(1, 3))).isEqualTo("50%");
        assertThat(value(GOODS.note.replace("50%", "?"))).isEqualTo("? off");
        assertThat(value(literal("  a b ").trim())).isEqualTo("a b");
        assertThat(value(concat(GOODS.name, literal("/"), GOODS.note))).isEqualTo("Pen/50% off");
        assertThat(value(GOODS.stock.castToText().concat("x"))).isEqualTo("10x");
        assertThat(value(GOODS.price.cast(BasicType.INTEGER))).isEqualTo(2);
        assertThat(value(GOODS.note.length().cast(BasicType.LONG))).isEqualTo(7L);
    }

    @Test
    void nullsAreReplaced() {
        assertThat(database.select(GOODS.stock.coalesce(-1))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(10, -1, 0, 3, 3);
        assertThat(database.select(GOODS.note.nullIf("").coalesce(GOODS.name))
                        .where(GOODS.id.in(2L, 5L))
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly("Paper", "desk");
        assertThat(database.select(GOODS.note).where(GOODS.id.eq(2L)).list()).containsExactly((String) null);
    }

    @Test
    void cases() {
        Case<String> size = caseWhen(GOODS.stock.gt(5), "many")
                .when(GOODS.stock.eq(0), literal("none"))
                .when(GOODS.stock.isNull(), GOODS.name)
                .otherwise("few");
        assertThat(database.select(size).orderBy(GOODS.id.asc()).list())
                .containsExactly("many", "Paper", "none", "few", "few");
        assertThat(value(sum(caseWhen(GOODS.available, literal(1)).otherwise(0))))
                .isEqualTo(1);
    }

    @Test
    void aggregates() {
        assertThat(database.select(count()).from(GOODS).one()).isEqualTo(5L);
        assertThat(database.select(count(GOODS.stock)).one()).isEqualTo(4L);
        assertThat(database.select(countDistinct(GOODS.stock)).one()).isEqualTo(3L);
        assertThat(database.select(sum(GOODS.price)).one()).isEqualByComparingTo("264.75");
        assertThat(database.select(sumLong(GOODS.stock)).one()).isEqualTo(16L);
        assertThat(database.select(avg(GOODS.stock)).one()).isEqualTo(4.0);
        assertThat(database.select(min(GOODS.name), max(GOODS.added), max(GOODS.stock))
                        .one())
                .isEqualTo(new Row3<>("Ink_well", DAY.plusDays(4), 10));
        assertThat(database.select(sum(GOODS.stock)).where(Condition.none()).list())
                .containsExactly((Integer) null);
        assertThat(database.select(GOODS.available, count(), sum(GOODS.price))
                        .groupBy(GOODS.available)
                        .having(sum(GOODS.price).gt(new BigDecimal("20")))
                        .map((available, rows, price) -> available + ":" + rows + ":" + price.intValue())
                        .list())
                .containsExactly("false:2:252");
    }

    record Named(long id, String name) {}

    @Test
    void Q122_rowsAndRecords() {
        Query2<Long, String> two =
                database.select(GOODS.id, GOODS.name).orderBy(GOODS.id.desc()).limit(1);
        assertThat(two.list()).containsExactly(new Row2<>(5L, "desk"));
        assertThat(two.map(Named::new).one()).isEqualTo(new Named(5, "desk"));
        assertThat(two.map(row -> row.value1() + row.value2()).one()).isEqualTo("5desk");
        assertThat(database.select(GOODS, GOODS.name, GOODS.name.lower())
                        .where(GOODS.id.eq(1L))
                        .one())
                .isEqualTo(new Row3<>(ROWS.get(0), "Pen", "pen"));
    }

    @Test
    void Q123_countsAndChecks() {
        Query<Good> goods = database.select(GOODS);
        assertThat(goods.count()).isEqualTo(5);
        assertThat(goods.where(GOODS.available).orderBy(GOODS.name.asc()).count())
                .isEqualTo(3);
        assertThat(goods.limit(2).count()).isEqualTo(2);
        assertThat(goods.orderBy(GOODS.id.asc()).limit(4).offset(3).count()).isEqualTo(2);
        assertThat(database.select(GOODS.stock).distinct().count()).isEqualTo(4);
        assertThat(database.select(GOODS.stock, count()).groupBy(GOODS.stock).count())
                .isEqualTo(4);
        assertThat(database.select(count()).from(GOODS).count()).isEqualTo(1);
        assertThat(database.select(GOODS, GOODS.name).distinct().count()).isEqualTo(5);
        assertThat(goods.exists()).isTrue();
        assertThat(goods.where(GOODS.id.eq(9L)).exists()).isFalse();
        assertThat(goods.limit(0).exists()).isFalse();
        assertThat(goods.offset(5).exists()).isFalse();
        assertThat(goods.offset(4).limit(7).exists()).isTrue();
        assertThat(database.select(count()).from(GOODS).where(Condition.none()).exists())
                .isTrue();
        assertThat(database.select(GOODS.stock.plus(1)).where(Condition.none()).exists())
                .isFalse();
        assertThat(database.select(GOODS.stock)
                        .groupBy(GOODS.stock)
                        .having(count().gt(5L))
                        .exists())
                .isFalse();
    }

    @Test
    void Q124_oneRowNoneOrMany() {
        Query<Good> goods = database.select(GOODS).orderBy(GOODS.id.asc());
        Query<Good> none = goods.where(GOODS.name.eq("x"));
        assertThat(goods.where(GOODS.id.eq(2L)).one()).isEqualTo(ROWS.get(1));
        assertThat(goods.where(GOODS.id.eq(2L)).optional()).contains(ROWS.get(1));
        assertThat(none.optional()).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(goods.first()).contains(ROWS.get(0));
        assertThatThrownBy(none::one)
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("WHERE name = ?")
                .hasMessageNotContaining("'x'");
        assertThatThrownBy(goods::one).isInstanceOf(NotUniqueException.class);
        assertThatThrownBy(goods::optional).isInstanceOf(NotUniqueException.class);
        assertThat(goods.limit(1).one()).isEqualTo(ROWS.get(0));
        assertThat(goods.limit(9).first()).contains(ROWS.get(0));
        assertThatThrownBy(goods.limit(9)::one).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void Q127_twoAliasesOfOneTable() {
        Goods cheap = Goods.as("cheap");
        Goods dear = Goods.as("dear");
        assertThat(database.select(cheap.name, dear.name)
                        .from(cheap, dear)
                        .where(cheap.stock.eq(dear.stock).and(cheap.price.lt(dear.price)))
                        .list())
                .containsExactly(new Row2<>("Inkxwell", "desk"));
        assertThat(database.select(cheap).where(cheap.id.eq(3L)).one()).isEqualTo(ROWS.get(2));
    }

    @Test
    void order() {
        assertThat(database.select(GOODS.id)
                        .orderBy(GOODS.stock.desc().nullsLast(), GOODS.id.desc())
                        .list())
                .containsExactly(1L, 5L, 4L, 3L, 2L);
        assertThat(database.select(GOODS.id)
                        .orderBy(GOODS.stock.desc().nullsFirst())
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(2L, 1L, 4L, 5L, 3L);
        assertThat(database.select(GOODS.id)
                        .orderBy(GOODS.price.negated().asc())
                        .limit(1)
                        .list())
                .containsExactly(5L);
    }

    @Test
    void parameters() {
        Select<Long> inRange = select(GOODS.id)
                .where(GOODS.price.between(param("low"), param("high")).and(GOODS.stock.isNotNull()))
                .orderBy(GOODS.id.asc());
        assertThat(database.list(inRange.bind("low", BigDecimal.ONE).bind("high", new BigDecimal("7"))))
                .containsExactly(1L, 4L);
        assertThat(database.list(inRange.bind("high", new BigDecimal("999")).bind("low", BigDecimal.TEN)))
                .containsExactly(3L, 5L);
        Expression<String> name = param("name", BasicType.STRING);
        Select<Long> twice = select(GOODS.id).where(GOODS.name.eq(name).or(GOODS.note.eq(name)));
        assertThat(database.list(twice.bind("name", "desk"))).containsExactly(5L);
        assertThat(database.list(twice.bind("name", "what!"))).containsExactly(3L);
    }

    @Test
    void handWrittenSql() {
        assertThat(value(sql(BasicType.INTEGER, "{0} * 2 + {1}", GOODS.stock.plus(1), literal(3))))
                .isEqualTo(25);
        assertThat(ids(condition("{0} > 3 or {1} = '?{9}'", GOODS.stock, GOODS.name)
                        .and(GOODS.available)))
                .containsExactly(1L);
        assertThat(ids(GOODS.stock.lt(sql(BasicType.INTEGER, "1 + 1")))).containsExactly(3L);
        assertThat(value(function(BasicType.STRING, "replace", GOODS.name, literal("P"), literal("T"))))
                .isEqualTo("Ten");
    }

    @Test
    void streams() {
        List<Long> seen = new ArrayList<>();
        database.select(GOODS.id).orderBy(GOODS.id.asc()).forEach(seen::add);
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(database.select(GOODS.id).stream(2)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(15);
    }

    @Test
    void valuesWithoutATable() {
        assertThat(database.select(literal(7L)).one()).isEqualTo(7L);
        assertThat(database.select(literal(7L)).exists()).isTrue();
        assertThat(database.select(literal("a"), literal(1.5), literal(new BigDecimal("2.5")))
                        .one())
                .isEqualTo(new Row3<>("a", 1.5, new BigDecimal("2.5")));
    }

    @Test
    void tooManyValuesAreRefusedBeforeTheyAreSent() {
        List<BigDecimal> prices = new ArrayList<>(Collections.nCopies(100_001, BigDecimal.TEN));
        assertThatThrownBy(() -> ids(GOODS.price.in(prices)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100001 values")
                .hasMessageContaining("run it in parts");
    }

    @Test
    void severalItemsOfEveryCount() {
        NumberColumn<Long> id = GOODS.id;
        assertThat(database.select(id, id, id, id, id, id, id, id, id, id, id, GOODS.name)
                        .where(id.eq(3L))
                        .map((a, b, c, d, e, f, g, h, i, j, k, name) -> Arrays.asList(a, k, name))
                        .one())
                .isEqualTo(List.of(3L, 3L, "Ink_well"));
    }
}
