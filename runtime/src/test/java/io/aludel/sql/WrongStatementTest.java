package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.function;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.rollup;
import static io.aludel.sql.Sql.scalar;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.stringAgg;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.window;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.dialect.SqliteDialect;
import io.aludel.internal.engine.Counters;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.RenderCache;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a statement is said before anything is sent. */
class WrongStatementTest {
    private final RenderCache cache = new RenderCache(new SqliteDialect(), new Counters());

    @Test
    void aColumnOfATableThatIsNotSelectedFrom() {
        Goods other = Goods.as("other");
        assertThatThrownBy(() -> cache.rows(select(GOODS).where(other.id.eq(1L)), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The statement does not select from table 'goods' as 'other', of which it names a column:"
                        + " it has table 'goods'. Name the table in from(..)");
    }

    @Test
    void columnsOfSeveralTablesWithoutFrom() {
        assertThatThrownBy(() -> cache.rows(select(GOODS.id, Goods.as("other").id), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("several tables (goods, goods)")
                .hasMessageContaining("from(..)");
    }

    @Test
    void twoTablesOfOneName() {
        assertThatThrownBy(() -> cache.rows(select(GOODS.id).from(GOODS, GOODS), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two tables with the name 'goods'")
                .hasMessageContaining("as(..)");
    }

    /** Texts of a group, and aggregates within other expressions, count as well. */
    @Test
    void anAggregateOfAllRowsBesideAColumnOfEach() {
        for (Expression<?> aggregate : List.of(
                count(),
                stringAgg(GOODS.name, ", "),
                sum(GOODS.stock).coalesce(0),
                sum(GOODS.stock).plus(1),
                max(GOODS.name).concat("!"),
                caseWhen(count().gt(1L), "many").otherwise("one"))) {
            for (Selectable<?> single : List.of(GOODS, GOODS.id, GOODS.id.plus(1L), GOODS.name.upper())) {
                assertThatThrownBy(() -> cache.rows(select(aggregate, single), AppliedFilters.NONE))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("add groupBy(..), or over(window()) to the aggregate");
            }
        }
        assertThatThrownBy(() -> cache.rows(select(sum(GOODS.stock).plus(GOODS.stock)), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'goods.stock' of each");
        assertThatCode(() -> {
                    cache.rows(
                            select(count(), literal(1), max(GOODS.stock).plus(min(GOODS.stock))), AppliedFilters.NONE);
                    cache.rows(select(GOODS.id, sum(GOODS.stock).over()), AppliedFilters.NONE);
                    cache.rows(
                            select(count(), scalar(select(Goods.as("other").id).limit(1))), AppliedFilters.NONE);
                    cache.rows(select(GOODS.note, count()).groupBy(GOODS.note), AppliedFilters.NONE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void groupsOfGroupsByNothing() {
        assertThatThrownBy(() -> rollup())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no expression");
    }

    @Test
    void negativeNumbersOfRows() {
        assertThatThrownBy(() -> select(GOODS).limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("limit(-1)");
        assertThatThrownBy(() -> select(GOODS).offset(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("offset(-2)");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void Q120_nullInAComparison() {
        assertThatThrownBy(() -> GOODS.price.gt((BigDecimal) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("goods.price > null is never true")
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> GOODS.price.between(BigDecimal.ONE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> GOODS.name.startsWith(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void nullInsteadOfACondition() {
        assertThatThrownBy(() -> select(GOODS).where(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Condition.all()");
        assertThatThrownBy(() -> GOODS.available.and(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Condition.all()");
    }

    @Test
    void parametersThatAreNotBoundOrUnknown() {
        Select<Good> select = select(GOODS).where(GOODS.name.eq(param("name")));
        assertThatThrownBy(() -> cache.rows(select, AppliedFilters.NONE).values())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'name' is not bound");
        assertThatThrownBy(() -> cache.rows(select.bind("nam", "x"), AppliedFilters.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The statement does not have a parameter 'nam'. It has: name");
        assertThatThrownBy(() -> select.bind("name", "x").bind("name", "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bound already");
        assertThatThrownBy(() ->
                        cache.rows(select.bind("name", 1), AppliedFilters.NONE).values())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter 'name' takes a String, not a Integer");
        assertThatThrownBy(() -> cache.rows(select(param("x")).from(GOODS), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("param(\"x\", type)");
    }

    @Test
    void anAggregateBesideAColumnWithoutGroups() {
        assertThatThrownBy(() -> cache.rows(select(GOODS.name, count()), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The statement asks for an aggregate of all rows and for 'goods.name' of each: add groupBy(..),"
                                + " or over(window()) to the aggregate");
        assertThatThrownBy(() -> cache.rows(select(GOODS, max(GOODS.price)), AppliedFilters.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("groupBy(..)");
        assertThatCode(() -> cache.rows(select(GOODS.name, count().over(window())), AppliedFilters.NONE))
                .doesNotThrowAnyException();
        assertThatCode(() -> cache.rows(select(GOODS.name, count()).groupBy(GOODS.name), AppliedFilters.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void handWrittenSql() {
        assertThatThrownBy(() -> condition("{0} > {2}", GOODS.id, GOODS.stock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names {2}");
        assertThatThrownBy(() -> condition("{0} > 1", GOODS.id, GOODS.stock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not name {1}");
        assertThatThrownBy(() -> condition("{0} > ?", GOODS.id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("literal(value)");
        assertThatThrownBy(() -> function(BasicType.LONG, "abs(1); --", literal(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GOODS.name.substring(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GOODS.name.substring(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
