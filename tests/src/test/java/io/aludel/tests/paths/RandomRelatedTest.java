package io.aludel.tests.paths;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QSale.SALE;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.sql.Row4;
import io.aludel.sql.Select;
import io.aludel.tests.TestDatabase;
import io.aludel.tests.paths.RandomRelated.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Q121, Q122, Q126: thousands of conditions over relationships, paths, joins and groups, made at random, find what the same
 * computation over objects finds.
 */
class RandomRelatedTest {
    private static final int STATEMENTS = 1_500;

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE_MEMORY", "H2"})
    void whatObjectsSayStatementsFind(TestDatabase kind) {
        Random random = new Random(20_261_121);
        RandomWorld world = new RandomWorld(random);
        RandomRelated filters = new RandomRelated(random, world);
        Set<String> texts = new HashSet<>();
        try (Database db = Database.builder()
                .url(kind.url(directory))
                .models(new PathsModel())
                .open()) {
            db.schema().createAll();
            world.store(db);
            for (int i = 0; i < STATEMENTS; i++) {
                Filter<Client> client = filters.client(random.nextInt(4));
                texts.add(clients(db, world, client));
                joins(db, world, client);
                groups(db, world, filters.sale(random.nextInt(3)), random.nextInt(4));
            }
        }
        assertThat(texts).as("shapes").hasSizeGreaterThan(300);
    }

    private static String clients(Database db, RandomWorld world, Filter<Client> filter) {
        Select<String> select = select(CLIENT.name).where(filter.sql()).orderBy(CLIENT.name.asc());
        List<String> expected = world.clients.stream()
                .filter(filter.holds())
                .map(client -> client.name)
                .sorted()
                .toList();
        assertThat(db.list(select)).as(select.toString()).isEqualTo(expected);
        assertThat(db.count(select)).isEqualTo(expected.size());
        assertThat(db.exists(select)).isEqualTo(!expected.isEmpty());
        return select.toString();
    }

    private static void joins(Database db, RandomWorld world, Filter<Client> filter) {
        List<String> pairs = new ArrayList<>();
        List<String> sold = new ArrayList<>();
        for (Client client : world.clients) {
            if (filter.holds().test(client)) {
                if (client.sales.isEmpty()) {
                    pairs.add(client.name + " null null");
                }
                for (Sale sale : client.sales) {
                    if (sale.marks.isEmpty()) {
                        pairs.add(client.name + " " + sale.amount + " null");
                    }
                    sale.marks.forEach(mark -> pairs.add(client.name + " " + sale.amount + " " + mark.name));
                    sold.add(client.name + " " + sale.amount);
                }
            }
        }
        assertThat(db.select(CLIENT.name, SALE.amount, MARK.name)
                        .from(CLIENT)
                        .leftJoin(CLIENT.sales, SALE)
                        .leftJoin(SALE.marks, MARK)
                        .where(filter.sql())
                        .map(row -> row.value1() + " " + row.value2() + " " + row.value3())
                        .list())
                .containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(db.select(CLIENT.name, SALE.amount)
                        .from(SALE)
                        .rightJoin(SALE.client, CLIENT)
                        .where(filter.sql().and(SALE.amount.isNotNull()))
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactlyInAnyOrderElementsOf(sold);
    }

    private static void groups(Database db, RandomWorld world, Filter<Sale> filter, long more) {
        List<Row4<String, Long, Integer, Integer>> expected = new ArrayList<>();
        Map<String, List<Sale>> byTown = world.sales.stream()
                .filter(filter.holds())
                .filter(sale -> RandomWorld.town(sale.client.require()) != null)
                .collect(groupingBy(RandomRelatedTest::town));
        byTown.forEach((town, sales) -> {
            if (sales.size() > more) {
                expected.add(new Row4<>(
                        town,
                        (long) sales.size(),
                        sales.stream().mapToInt(sale -> sale.amount).sum(),
                        sales.stream().mapToInt(sale -> sale.amount).max().orElseThrow()));
            }
        });
        assertThat(db.select(SALE.client().town().name, count(), sum(SALE.amount), max(SALE.amount))
                        .where(filter.sql().and(SALE.client().town().id.isNotNull()))
                        .groupBy(SALE.client().town().name)
                        .having(count().gt(more))
                        .list())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String town(Sale sale) {
        Town town = RandomWorld.town(sale.client.require());
        return town == null ? "" : town.name;
    }
}
