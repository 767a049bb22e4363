package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.H2Dialect;
import io.aludel.dialect.SqliteDialect;
import io.aludel.internal.engine.Counters;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.internal.render.RenderCache;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Statements are values: steps copy them, threads share them, databases do not see each other's text. */
class SharedStatementTest {
    private static final Select<String> BY_ID =
            select(GOODS.name).where(GOODS.id.eq(param("id"))).orderBy(GOODS.name.asc());

    @Test
    void aStepLeavesTheStatementAsItIs() {
        Select<Good> all = select(GOODS);
        Select<Good> some = all.where(GOODS.available);
        Select<Good> fewer = some.where(GOODS.stock.gt(1)).limit(3).orderBy(GOODS.id.asc());
        Select<Good> others = some.where(GOODS.stock.lt(1)).distinct();
        assertThat(all.toString()).endsWith("FROM goods");
        assertThat(some.toString()).endsWith("WHERE available");
        assertThat(fewer.toString()).endsWith("stock > ? ORDER BY id FETCH NEXT ? ROWS ONLY");
        assertThat(others.toString()).startsWith("SELECT DISTINCT").endsWith("stock < ?");
    }

    @Test
    void aShapeIsMadeOnceForAllValuesOfItsParameters() {
        assertThat(BY_ID.bind("id", 1L).shape()).isSameAs(BY_ID.bind("id", 2L).shape());
    }

    @Test
    void aConstantIsRenderedOncePerDatabase() {
        Counters counters = new Counters();
        RenderCache cache = new RenderCache(new SqliteDialect(), counters);
        for (long id = 0; id < 10; id++) {
            assertThat(cache.rows(BY_ID.bind("id", id), AppliedFilters.NONE).values())
                    .containsExactly(id);
        }
        assertThat(counters.snapshot().rendered()).isEqualTo(1);
        assertThat(counters.snapshot().renderingsReused()).isEqualTo(9);
    }

    @Test
    void valuesAreNotPartOfTheShape() {
        RenderCache cache = new RenderCache(new H2Dialect(), new Counters());
        BoundStatement one = cache.rows(select(GOODS).where(GOODS.id.eq(1L)).limit(5), AppliedFilters.NONE);
        BoundStatement two = cache.rows(select(GOODS).where(GOODS.id.eq(2L)).limit(7), AppliedFilters.NONE);
        assertThat(one.rendered()).isSameAs(two.rendered());
        assertThat(one.values()).containsExactly(1L, 5L);
        assertThat(two.values()).containsExactly(2L, 7L);
        assertThat(cache.rows(
                                select(GOODS)
                                        .where(GOODS.id.eq(param("id")))
                                        .limit(7)
                                        .bind("id", 3L),
                                AppliedFilters.NONE)
                        .rendered())
                .isSameAs(one.rendered());
    }

    @Test
    void aliasesAndTypesArePartOfTheShape() {
        RenderCache cache = new RenderCache(new H2Dialect(), new Counters());
        Goods a = Goods.as("a");
        Goods alsoA = Goods.as("a");
        Goods b = Goods.as("b");
        assertThat(cache.rows(select(a.id).where(a.id.eq(1L)), AppliedFilters.NONE)
                        .rendered())
                .isSameAs(cache.rows(select(alsoA.id).where(alsoA.id.eq(1L)), AppliedFilters.NONE)
                        .rendered())
                .isNotSameAs(cache.rows(select(b.id).where(b.id.eq(1L)), AppliedFilters.NONE)
                        .rendered());
        assertThat(cache.rows(select(GOODS.id).where(GOODS.id.gt(GOODS.id.plus(1L))), AppliedFilters.NONE)
                        .rendered())
                .isNotSameAs(cache.rows(select(GOODS.id).where(GOODS.id.plus(1L).gt(GOODS.id)), AppliedFilters.NONE)
                        .rendered());
    }

    @Test
    void oneObjectInTwoPlacesIsNotTwoObjects() {
        RenderCache cache = new RenderCache(new SqliteDialect(), new Counters());
        NumberExpression<Long> next = GOODS.id.plus(1L);
        BoundStatement same = cache.rows(select(next).where(next.gt(5L)), AppliedFilters.NONE);
        BoundStatement different =
                cache.rows(select(GOODS.id.plus(2L)).where(GOODS.id.plus(3L).gt(4L)), AppliedFilters.NONE);
        assertThat(same.sql()).isEqualTo(different.sql());
        assertThat(same.values()).containsExactly(1L, 1L, 5L);
        assertThat(different.values()).containsExactly(2L, 3L, 4L);
        NumberExpression<Long> another = GOODS.id.plus(7L);
        assertThat(cache.rows(select(another).where(another.gt(8L)), AppliedFilters.NONE)
                        .values())
                .containsExactly(7L, 7L, 8L);
    }

    @Test
    void theCacheHoldsNoValues() {
        ShapeKey key = select(GOODS).where(GOODS.name.eq("secret")).shape();
        assertThat(key.placeCount()).isEqualTo(1);
        assertThat(key.withoutPlaces()).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(key.withoutPlaces().placeCount()).isZero();
    }

    @Test
    void threadsAndDatabasesShareAConstant() throws ExecutionException, InterruptedException {
        List<RenderCache> caches = List.of(cache(new SqliteDialect()), cache(new H2Dialect()), cache(new H2Dialect()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                runs.add(threads.submit(() -> useMany(caches, own)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static RenderCache cache(Dialect dialect) {
        return new RenderCache(dialect, new Counters(), 4);
    }

    private static void useMany(List<RenderCache> caches, int thread) {
        Select<Good> shared = select(GOODS).where(GOODS.available);
        for (int i = 0; i < 3_000; i++) {
            long value = thread * 1_000_000L + i;
            RenderCache cache = caches.get(i % caches.size());
            BoundStatement byId = cache.rows(BY_ID.bind("id", value), AppliedFilters.NONE);
            assertThat(byId.values()).containsExactly(value);
            assertThat(byId.sql()).isEqualTo("SELECT name FROM goods WHERE id = ? ORDER BY name");
            Select<Good> mine = shared.where(GOODS.id.in(List.of(value, value + i % 7, value + 2)))
                    .limit(i);
            BoundStatement page = cache.rows(mine.offset(thread), AppliedFilters.NONE);
            boolean offsetFirst = i % caches.size() > 0;
            assertThat(page.values())
                    .containsExactly(
                            value,
                            value + i % 7,
                            value + 2,
                            offsetFirst ? (long) thread : (long) i,
                            offsetFirst ? (long) i : (long) thread);
            assertThat(page.rendered().tables()).containsExactly(GOODS);
        }
    }
}
