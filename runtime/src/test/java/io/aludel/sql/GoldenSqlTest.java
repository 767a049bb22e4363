package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.concat;
import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.datePlus;
import static io.aludel.sql.Sql.daysBetween;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.extract;
import static io.aludel.sql.Sql.function;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.inserted;
import static io.aludel.sql.Sql.lag;
import static io.aludel.sql.Sql.lead;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.now;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.rollup;
import static io.aludel.sql.Sql.rowNumber;
import static io.aludel.sql.Sql.scalar;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.stringAgg;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.table;
import static io.aludel.sql.Sql.tuple;
import static io.aludel.sql.Sql.update;
import static io.aludel.sql.Sql.window;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.H2Dialect;
import io.aludel.dialect.SqliteDialect;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of one statement of each kind, on each dialect: {@code src/test/resources/sql}. {@code -Dbless=true} writes what the
 * statements are now.
 */
class GoldenSqlTest {
    private static final Path FILES = Path.of("src", "test", "resources", "sql");

    static Stream<Arguments> dialects() {
        return Stream.of(
                Arguments.of("standard", new SqlSyntax() {}),
                Arguments.of("sqlite", new SqliteDialect()),
                Arguments.of("h2", new H2Dialect()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void oneStatementOfEachKind(String name, SqlSyntax dialect) throws IOException {
        StringBuilder all = new StringBuilder();
        statements()
                .forEach((kind, statement) -> all.append("-- ")
                        .append(kind)
                        .append('\n')
                        .append(sql(statement, dialect))
                        .append("\n\n"));
        Path file = FILES.resolve(name + ".sql");
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(FILES);
            Files.writeString(file, all, UTF_8);
        }
        assertThat(all).hasToString(Files.readString(file, UTF_8));
    }

    private static String sql(Object statement, SqlSyntax dialect) {
        try {
            return statement instanceof DataChange change ? change.sql(dialect) : ((Select<?>) statement).sql(dialect);
        } catch (UnsupportedOperationException refused) {
            return "-- refused: " + refused.getMessage();
        }
    }

    /** What is asked about the rows of a statement, in place of the rows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void countsAndChecks(String name, SqlSyntax dialect) {
        Select<Long> ids = select(GOODS.id).where(GOODS.available).orderBy(GOODS.id.asc());
        assertThat(asked(ids, SelectForm.COUNT, dialect)).as(name).startsWith("SELECT COUNT(*) FROM goods WHERE ");
        assertThat(asked(ids.distinct(), SelectForm.COUNT, dialect))
                .as(name)
                .startsWith("SELECT COUNT(*) FROM (SELECT DISTINCT id FROM goods WHERE ");
        assertThat(asked(ids, SelectForm.EXISTS, dialect))
                .as(name)
                .startsWith("SELECT CASE WHEN EXISTS (SELECT 1 FROM goods WHERE ");
    }

    private static String asked(Select<?> select, SelectForm form, SqlSyntax dialect) {
        SqlText text = new SqlText(dialect);
        select.render(form, text);
        return text.toString();
    }

    private static Map<String, Object> statements() {
        Map<String, Object> all = new LinkedHashMap<>();
        reading(all);
        combining(all);
        changing(all);
        return all;
    }

    private static void reading(Map<String, Object> all) {
        Goods other = Goods.as("other");
        all.put("entities", select(GOODS).where(GOODS.available).orderBy(GOODS.name.asc()));
        all.put("slice", select(GOODS.id).orderBy(GOODS.id.asc()).limit(10).offset(20));
        all.put("nulls", select(GOODS.id).orderBy(GOODS.stock.desc().nullsLast()));
        all.put("distinct", select(GOODS.note).distinct());
        all.put(
                "one row of each group",
                select(GOODS.id, GOODS.name)
                        .distinctOn(GOODS.note)
                        .orderBy(GOODS.price.desc())
                        .limit(3));
        all.put(
                "groups",
                select(GOODS.note, count(), sum(GOODS.price).filter(GOODS.available))
                        .groupBy(GOODS.note)
                        .having(count().gt(1L)));
        all.put(
                "groups of groups",
                select(GOODS.note, GOODS.available, count()).groupBy(rollup(GOODS.note, GOODS.available)));
        NumberExpression<Integer> dozens = GOODS.stock.dividedBy(12);
        all.put(
                "groups of groups by computed values",
                select(GOODS.note, dozens, count()).groupBy(GOODS.note, rollup(dozens, GOODS.available)));
        all.put("texts of a group", select(stringAgg(GOODS.name, ", ", GOODS.name.asc())));
        all.put(
                "texts of some rows",
                select(stringAgg(GOODS.name, ", ", GOODS.name.asc()).filter(GOODS.id.gt(3L))));
        all.put("texts over a window", select(stringAgg(GOODS.name, ", ").over(window().orderBy(GOODS.name.asc()))));
        all.put(
                "ordered texts over a window",
                select(stringAgg(GOODS.name, ", ", GOODS.name.asc())
                        .filter(GOODS.available)
                        .over(window().partitionBy(GOODS.note))));
        all.put(
                "windows",
                select(
                        GOODS.id,
                        rowNumber().over(window().partitionBy(GOODS.note).orderBy(GOODS.price.desc())),
                        sum(GOODS.stock).over(window().orderBy(GOODS.id.asc()))));
        all.put(
                "neighbours",
                select(
                        lag(GOODS.name, 2).over(window().orderBy(GOODS.id.asc())),
                        lead(GOODS.price, 2, BigDecimal.TEN).over(window().orderBy(GOODS.id.asc()))));
        all.put(
                "expressions",
                select(
                        concat(GOODS.name, GOODS.note.coalesce("")),
                        GOODS.stock.times(2).remainder(3),
                        caseWhen(GOODS.stock.gt(5), "many").otherwise("few"),
                        extract(DatePart.YEAR, GOODS.added),
                        datePlus(GOODS.added, 3, ChronoUnit.MONTHS),
                        daysBetween(GOODS.added, GOODS.added)));
        all.put(
                "conditions",
                select(GOODS.id)
                        .where(GOODS.name
                                .ilike("p%")
                                .or(GOODS.name.startsWith("x").and(GOODS.stock.isDistinctFrom(1)))
                                .and(GOODS.id.in(1L, 2L, 3L).not())));
        all.put("tuples", select(GOODS.id).where(tuple(GOODS.stock, GOODS.id).gt(new Row2<>(1, 2L))));
        all.put("literals", select(literal(1), literal("x")));
        all.put(
                "functions",
                select(
                        GOODS.price.round(1).plus(GOODS.price.ceil()).minus(GOODS.price.floor()),
                        GOODS.name.trim().substring(1, 3).replace("a", "b"),
                        GOODS.stock.cast(BasicType.LONG),
                        GOODS.stock.castToText(),
                        GOODS.note.nullIf(""),
                        now(),
                        function(BasicType.INTEGER, "sign", GOODS.stock)));
        all.put(
                "fragments",
                select(Sql.sql(BasicType.INTEGER, "({0} * 2)", GOODS.stock))
                        .where(condition("length({0}) < 40", GOODS.name)));
        all.put(
                "parameters",
                select(GOODS.id).where(GOODS.name.eq(param("name")).or(GOODS.stock.isNull())));
        all.put(
                "long list",
                select(GOODS.id)
                        .where(GOODS.id.in(LongStream.range(0, 100).boxed().toList())));
        all.put(
                "other joins",
                select(GOODS.id, other.id)
                        .from(GOODS)
                        .crossJoin(Goods.as("each"))
                        .rightJoin(other)
                        .on(other.id.eq(GOODS.id)));
        all.put(
                "joins",
                select(GOODS.id, other.id)
                        .from(GOODS)
                        .leftJoin(other)
                        .on(other.note.eq(GOODS.note).and(other.id.gt(GOODS.id))));
        all.put(
                "full join",
                select(GOODS.id, other.id).from(GOODS).fullJoin(other).on(other.id.eq(GOODS.id)));
        all.put("locks", select(GOODS).forUpdate().skipLocked());
        all.put("shared locks", select(GOODS).forShare().noWait());
        all.put("table without entity", select(table("shop", "order").column("id", Long.class)));
    }

    private static void combining(Map<String, Object> all) {
        Goods other = Goods.as("other");
        all.put(
                "subqueries",
                select(GOODS.id, scalar(select(max(other.price)).from(other)))
                        .where(exists(select(other).where(other.id.gt(GOODS.id)))));
        DerivedTable totals =
                select(GOODS.note, sum(GOODS.price)).groupBy(GOODS.note).asTable("totals");
        all.put("table of a select", select(totals.column(GOODS.note)).from(totals));
        DerivedTable next =
                select(other.id).where(other.id.gt(GOODS.id)).limit(1).asLateral("next");
        all.put("lateral", select(GOODS.id, next.column(other.id)).from(GOODS).crossJoin(next));
        CommonTable numbers = select(GOODS.id).where(GOODS.id.eq(1L)).recursive("numbers", self -> {
            NumberColumn<Long> number = self.column(GOODS.id);
            return select(number.plus(1L)).from(self).where(number.lt(10L));
        });
        CommonTable dear =
                select(GOODS.id).where(GOODS.price.gt(BigDecimal.TEN)).asCommonTable("dear");
        all.put(
                "common table",
                select(GOODS.name)
                        .from(GOODS)
                        .join(dear)
                        .on(dear.column(GOODS.id).eq(GOODS.id)));
        all.put(
                "differences",
                select(GOODS.id)
                        .except(select(other.id))
                        .intersect(select(other.id).where(other.available)));
        all.put("recursion", select(numbers.column(GOODS.id)).from(numbers));
        all.put(
                "union",
                select(GOODS.id)
                        .limit(1)
                        .union(select(other.id).where(other.available))
                        .orderBy(GOODS.id.desc())
                        .limit(5));
    }

    private static void changing(Map<String, Object> all) {
        Insert pens = insertInto(GOODS)
                .values(GOODS.id.to(1L), GOODS.name.to("Pen"))
                .values(GOODS.name.to("Ink"), GOODS.id.to(2L));
        all.put(
                "update",
                update(GOODS)
                        .set(GOODS.stock, GOODS.stock.minus(1))
                        .setNull(GOODS.note)
                        .where(GOODS.price.lt(BigDecimal.TEN)));
        all.put("update of all rows", update(GOODS).set(GOODS.stock, 0).allRows());
        all.put("delete", deleteFrom(GOODS).where(GOODS.id.in(select(GOODS.id).where(GOODS.available))));
        all.put("insert", pens);
        all.put("insert of mixed rows", pens.values(GOODS.id.to(3L)));
        all.put("insert without columns", insertInto(GOODS).values());
        all.put(
                "insert of a select",
                insertInto(GOODS)
                        .columns(GOODS.id, GOODS.name)
                        .select(select(GOODS.id.plus(10L), GOODS.name).where(GOODS.available)));
        all.put("insert or nothing", pens.onConflict(GOODS.id).doNothing());
        all.put("insert or update", pens.onConflict(GOODS.id).update(GOODS.name));
        all.put(
                "insert or compute",
                pens.onConflict(GOODS.id)
                        .update(GOODS.name.to(inserted(GOODS.name).concat(GOODS.name)), GOODS.stock.to(0)));
        all.put(
                "insert of a select or update",
                insertInto(GOODS)
                        .columns(GOODS.id, GOODS.name)
                        .select(select(GOODS.id, GOODS.name))
                        .onConflict(GOODS.id)
                        .update(GOODS.name));
        all.put("insert returning", pens.returning(GOODS.id, GOODS.name.upper()));
        all.put("update returning", update(GOODS).set(GOODS.stock, 0).allRows().returning(GOODS));
        all.put("delete returning", deleteFrom(GOODS).allRows().returning(GOODS.id));
        all.put(
                "filter built step by step",
                select(GOODS.id)
                        .where(List.of("a", "b").stream().map(GOODS.name::eq).reduce(Condition.none(), Condition::or)));
    }
}
