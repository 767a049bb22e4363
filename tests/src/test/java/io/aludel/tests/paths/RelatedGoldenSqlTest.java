package io.aludel.tests.paths;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.paths.QCard.CARD;
import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QRegion.REGION;
import static io.aludel.tests.paths.QSale.SALE;
import static io.aludel.tests.paths.QTown.TOWN;
import static io.aludel.tests.paths.QWorker.WORKER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.H2Dialect;
import io.aludel.dialect.SqliteDialect;
import io.aludel.sql.DataChange;
import io.aludel.sql.Select;
import io.aludel.sql.SqlSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Q121, Q122: the SQL of relationships in statements on each dialect: {@code src/test/resources/sql}. {@code -Dbless=true} writes what
 * the statements are now.
 */
class RelatedGoldenSqlTest {
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
        Path file = FILES.resolve("relationships-" + name + ".sql");
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

    private static Map<String, Object> statements() {
        Map<String, Object> all = new LinkedHashMap<>();
        conditions(all);
        joins(all);
        paths(all);
        changes(all);
        return all;
    }

    private static void conditions(Map<String, Object> all) {
        Mark mark = new Mark("gift");
        mark.id = 1L;
        Region region = new Region("be", "fl", "Flanders");
        QWorker report = WORKER.as("report");
        all.put("any", select(CLIENT.name).where(CLIENT.sales.any()));
        all.put("any with a condition", select(CLIENT.name).where(CLIENT.sales.any(SALE.amount.gt(1))));
        all.put("none", select(CLIENT.name).where(CLIENT.sales.none(SALE.amount.gt(1))));
        all.put("is empty", select(CLIENT.name).where(CLIENT.sales.isEmpty()));
        all.put(
                "size",
                select(CLIENT.name, CLIENT.sales.size())
                        .where(CLIENT.sales.size().ge(2L)));
        all.put("any over a join table", select(SALE.amount).where(SALE.marks.any(MARK.name.eq("gift"))));
        all.put("contains", select(SALE.amount).where(SALE.marks.contains(mark)));
        all.put("any under the mapping's condition", select(CLIENT.name).where(CLIENT.largeSales.any()));
        all.put("any by a key of two columns", select(REGION.name).where(REGION.towns.any()));
        all.put("any in a table itself", select(WORKER.name).where(WORKER.reports.any(WORKER.name.eq("Hal"))));
        all.put("any under a name", select(WORKER.name).where(WORKER.reports.any(report, report.name.gt(WORKER.name))));
        all.put("to-one equals", select(TOWN.name).where(TOWN.region.eq(region)));
        all.put("to-one is null", select(TOWN.name).where(TOWN.region.isNull()));
        all.put("to-one has", select(CLIENT.name).where(CLIENT.town.has(TOWN.name.eq("Ghent"))));
        all.put("inverse to-one", select(CLIENT.name).where(CLIENT.card.isNotNull()));
    }

    private static void joins(Map<String, Object> all) {
        all.put("join", select(CLIENT.name, SALE.amount).from(CLIENT).join(CLIENT.sales, SALE));
        all.put("left join", select(CLIENT.name, SALE.amount).from(CLIENT).leftJoin(CLIENT.sales, SALE));
        all.put("right join", select(CLIENT.name, SALE.amount).from(CLIENT).rightJoin(CLIENT.sales, SALE));
        all.put("full join", select(CLIENT.name, SALE.amount).from(CLIENT).fullJoin(CLIENT.sales, SALE));
        all.put("join over a join table", select(SALE.amount).join(SALE.marks, MARK.as("m")));
        all.put("left join over a join table", select(SALE.amount).leftJoin(SALE.marks, MARK));
        all.put("right join over a join table", select(SALE.amount).rightJoin(SALE.marks, MARK));
        all.put("full join over a join table", select(SALE.amount).fullJoin(SALE.marks, MARK));
        all.put("join under the mapping's condition", select(CLIENT.name).leftJoin(CLIENT.largeSales, SALE));
        all.put("join by a key of two columns", select(TOWN.name).join(TOWN.region, REGION));
        all.put("join of a table to itself", select(WORKER.name).join(WORKER.boss, WORKER.as("boss")));
    }

    private static void paths(Map<String, Object> all) {
        all.put(
                "path",
                select(SALE.amount, SALE.client().name).where(SALE.client().name.eq("Ann")));
        all.put(
                "path of several steps",
                select(SALE.amount).where(SALE.client().town().region().name.eq("Flanders")));
        all.put("key at the end of a path", select(SALE.client().town().id));
        all.put("path to an entity", select(SALE.client()).where(SALE.amount.gt(1)));
        all.put("path of an inverse to-one", select(CLIENT.card().number));
        all.put("path from an alias", select(CARD.as("c").client().name));
        all.put(
                "path in groups and order",
                select(CLIENT.town().name, count())
                        .groupBy(CLIENT.town().name)
                        .orderBy(CLIENT.town().name.asc()));
        all.put(
                "path behind a join",
                select(CLIENT.name)
                        .leftJoin(CLIENT.sales, SALE)
                        .where(SALE.client().name.eq("Ann")));
        all.put(
                "path in a condition on related rows",
                select(WORKER.name)
                        .where(WORKER.reports.any(WORKER.boss().boss().name.eq("Eve"))));
        all.put(
                "table of keys at the ends of paths",
                select(count())
                        .from(select(SALE.client().id, SALE.client().town().id).asTable("keys")));
    }

    private static void changes(Map<String, Object> all) {
        all.put("update by a to-many", update(CLIENT).set(CLIENT.name, "x").where(CLIENT.sales.any(SALE.amount.gt(1))));
        all.put("delete by a to-one", deleteFrom(SALE).where(SALE.client.has(CLIENT.name.eq("Ann"))));
        all.put("delete by a join table", deleteFrom(SALE).where(SALE.marks.isEmpty()));
    }
}
