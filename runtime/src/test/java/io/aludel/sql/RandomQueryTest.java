package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.internal.engine.Counters;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.internal.render.RenderCache;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Thousands of statements made at random find the rows that the same filter finds in Java, with one cache of renderings for
 * all of them: no statement gets the text or a value of another one of its shape.
 */
class RandomQueryTest {
    private static final long SEED = 20_260_301;
    private static final int STATEMENTS = 2_500;

    @Test
    void onSqlite() throws SQLException {
        run("jdbc:sqlite::memory:", 1_000);
    }

    @Test
    void onH2() throws SQLException {
        run("jdbc:h2:mem:", 1_000);
    }

    @Test
    void withACacheThatForgetsMostOfIt() throws SQLException {
        run("jdbc:sqlite::memory:", 3);
    }

    private static void run(String url, int cacheCapacity) throws SQLException {
        Random random = new Random(SEED);
        List<Good> goods = goods(random);
        Set<String> texts = new HashSet<>();
        try (GoodsDatabase database = GoodsDatabase.open(url, goods, cacheCapacity)) {
            for (int i = 0; i < STATEMENTS; i++) {
                RandomFilter filter = RandomFilter.next(random, random.nextInt(4));
                List<Long> expected = filter.keys(goods);
                Select<Long> select = select(GOODS.id).where(filter.sql()).orderBy(GOODS.id.asc());
                int offset = random.nextInt(4);
                int limit = random.nextInt(6);
                List<Long> page = expected.stream().skip(offset).limit(limit).toList();
                assertThat(database.list(select)).as("%s: %s", i, select).isEqualTo(expected);
                assertThat(database.list(select.limit(limit).offset(offset)))
                        .as("%s: %s", i, select)
                        .isEqualTo(page);
                assertThat(database.count(select)).isEqualTo(expected.size());
                assertThat(database.count(select.offset(offset).limit(limit))).isEqualTo(page.size());
                assertThat(database.exists(select)).isEqualTo(!expected.isEmpty());
                assertSameAsFreshlyRendered(database, select);
                texts.add(select.toString());
            }
        }
        assertThat(texts).as("shapes").hasSizeBetween(300, STATEMENTS * 9 / 10);
    }

    private static void assertSameAsFreshlyRendered(GoodsDatabase database, Select<Long> select) {
        BoundStatement cached = database.cache.rows(select, AppliedFilters.NONE);
        BoundStatement fresh = new RenderCache(database.dialect, new Counters()).rows(select, AppliedFilters.NONE);
        assertThat(cached.sql()).isEqualTo(fresh.sql()).isEqualTo(select.sql(database.dialect));
        assertThat(cached.values()).isEqualTo(fresh.values());
        assertThat(cached.rendered().tables()).isEqualTo(fresh.rendered().tables());
    }

    private static List<Good> goods(Random random) {
        List<Good> goods = new ArrayList<>();
        for (long id = 1; id <= 60; id++) {
            goods.add(new Good(
                    id,
                    text(random),
                    BigDecimal.valueOf(random.nextInt(1_000), 2),
                    random.nextInt(4) == 0 ? null : random.nextInt(8),
                    random.nextBoolean(),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(10)),
                    maybe(random)));
        }
        return goods;
    }

    private static @Nullable String maybe(Random random) {
        return random.nextInt(3) == 0 ? null : text(random);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append("ab%_!".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
