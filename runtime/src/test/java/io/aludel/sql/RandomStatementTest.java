package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.internal.render.AppliedFilters;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements composed of others at random find what Java finds in sets of keys, with one cache of renderings for all. */
class RandomStatementTest {
    private static final int STATEMENTS = 1_500;

    private final Random random = new Random(20_261_121);
    private final List<Good> goods = new ArrayList<>();
    private int tables;

    /**
     * A statement for keys and the keys that it finds.
     *
     * @param sql the statement
     * @param keys the keys
     */
    private record Keys(Select<Long> sql, Set<Long> keys) {}

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
    void composedStatements(String url) throws SQLException {
        for (long id = 1; id <= 40; id++) {
            String name = "ab%".substring(random.nextInt(3));
            Integer stock = random.nextInt(4) == 0 ? null : random.nextInt(8);
            goods.add(new Good(
                    id, name, BigDecimal.valueOf(id, 2), stock, random.nextBoolean(), LocalDate.of(2026, 1, 1), null));
        }
        Set<String> texts = new HashSet<>();
        try (GoodsDatabase database = GoodsDatabase.open(url, goods, 300)) {
            for (int i = 0; i < STATEMENTS; i++) {
                tables = 0;
                Keys next = next(random.nextInt(4));
                assertThat(database.list(next.sql))
                        .as("%s: %s", i, next.sql)
                        .containsExactlyInAnyOrderElementsOf(next.keys);
                assertThat(database.count(next.sql)).isEqualTo(next.keys.size());
                assertThat(database.exists(next.sql)).isEqualTo(!next.keys.isEmpty());
                assertThat(database.cache.rows(next.sql, AppliedFilters.NONE).sql())
                        .isEqualTo(next.sql.sql(database.dialect));
                texts.add(next.sql.toString());
            }
        }
        assertThat(texts).as("shapes").hasSizeBetween(300, STATEMENTS * 9 / 10);
    }

    private Keys next(int depth) {
        if (depth == 0) {
            RandomFilter filter = RandomFilter.next(random, random.nextInt(2));
            return new Keys(select(GOODS.id).where(filter.sql()), new TreeSet<>(filter.keys(goods)));
        }
        return switch (random.nextInt(5)) {
            case 0 -> operation(next(depth - 1), next(random.nextInt(depth)));
            case 1 -> joined(next(depth - 1), next(random.nextInt(depth)));
            case 2 -> outer(next(depth - 1));
            case 3 -> {
                Keys inner = next(depth - 1);
                CommonTable table = inner.sql.asCommonTable("t" + tables++);
                yield new Keys(select(table.column(item(inner))), inner.keys);
            }
            default -> sliced(next(depth - 1));
        };
    }

    private Keys operation(Keys left, Keys right) {
        Set<Long> keys = new TreeSet<>(left.keys);
        return switch (random.nextInt(3)) {
            case 0 -> {
                keys.addAll(right.keys);
                yield new Keys(left.sql.union(right.sql), keys);
            }
            case 1 -> {
                keys.retainAll(right.keys);
                yield new Keys(left.sql.intersect(right.sql), keys);
            }
            default -> {
                keys.removeAll(right.keys);
                yield new Keys(left.sql.except(right.sql), keys);
            }
        };
    }

    private Keys joined(Keys left, Keys right) {
        DerivedTable one = left.sql.asTable("t" + tables++);
        DerivedTable other = right.sql.asTable("t" + tables++);
        NumberColumn<Long> id = id(one, left);
        Set<Long> keys = new TreeSet<>(left.keys);
        keys.retainAll(right.keys);
        return new Keys(select(id).from(one).join(other).on(id.eq(id(other, right))), keys);
    }

    private Keys outer(Keys inner) {
        DerivedTable table = inner.sql.asTable("t" + tables++);
        Set<Long> keys = new TreeSet<>();
        goods.forEach(good -> keys.add(good.id()));
        keys.removeAll(inner.keys);
        return new Keys(
                select(GOODS.id)
                        .from(GOODS)
                        .leftJoin(table)
                        .on(id(table, inner).eq(GOODS.id))
                        .where(id(table, inner).isNull()),
                keys);
    }

    private Keys sliced(Keys inner) {
        if (inner.sql.model().limit() != null) {
            return inner;
        }
        int limit = random.nextInt(30);
        Set<Long> keys = new TreeSet<>(inner.keys.stream().sorted().limit(limit).toList());
        return new Keys(inner.sql.orderBy(item(inner).asc()).limit(limit), keys);
    }

    private static NumberColumn<Long> id(DerivedTable table, Keys keys) {
        return table.column(item(keys));
    }

    @SuppressWarnings("unchecked") // all of these statements select one number
    private static NumberExpression<Long> item(Keys keys) {
        return (NumberExpression<Long>) keys.sql.model().items().get(0);
    }
}
