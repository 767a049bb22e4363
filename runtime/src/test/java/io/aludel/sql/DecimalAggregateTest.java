package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Decimals of a group have the digits behind the point of their column, zeros included, on every database. */
class DecimalAggregateTest extends GoodsSuite {
    private static final BigDecimal SUM = new BigDecimal("264.75");

    DecimalAggregateTest(String url) {
        super(url);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    @Test
    void sumsAndExtremesHaveTheScaleOfTheirColumn() {
        assertThat(database.select(sum(GOODS.price), min(GOODS.price), max(GOODS.price))
                        .where(GOODS.id.lt(3L))
                        .one())
                .isEqualTo(new Row3<>(decimal("5.50"), decimal("1.50"), decimal("4.00")));
        assertThat(database.select(sum(GOODS.price)).where(GOODS.id.in(2L, 4L)).one())
                .isEqualTo(decimal("11.00"));
    }

    @Test
    void groupsFiltersAndWindows() {
        assertThat(database.select(sum(GOODS.price))
                        .groupBy(GOODS.note)
                        .orderBy(sum(GOODS.price).asc())
                        .list())
                .containsExactly(decimal("5.50"), decimal("19.25"), decimal("240.00"));
        assertThat(database.select(
                                sum(GOODS.price).filter(GOODS.id.eq(4L)),
                                max(GOODS.price).filter(GOODS.id.le(2L)),
                                sum(GOODS.price).filter(GOODS.id.gt(99L)).coalesce(decimal("0.00")))
                        .one())
                .isEqualTo(new Row3<>(decimal("7.00"), decimal("4.00"), decimal("0.00")));
        assertThat(database.select(min(GOODS.price).over())
                        .from(GOODS)
                        .where(GOODS.id.eq(2L))
                        .one())
                .isEqualTo(decimal("4.00"));
    }

    @Test
    void sumsOfSumsAndOfChoices() {
        NumberAggregate<BigDecimal> ofNote = sum(GOODS.price);
        DerivedTable totals = select(GOODS.note, ofNote).groupBy(GOODS.note).asTable("totals");
        NumberExpression<BigDecimal> total = totals.column(ofNote);
        assertThat(database.select(sum(total), max(total))
                        .from(totals)
                        .where(total.gt(decimal("10")))
                        .one())
                .isEqualTo(new Row2<>(decimal("259.25"), decimal("240.00")));
        assertThat(database.select(sum(GOODS.price.coalesce(decimal("1.00"))))
                        .where(GOODS.id.gt(3L))
                        .one())
                .isEqualTo(decimal("247.00"));
    }

    @Test
    void sumsAreComparedAsNumbers() {
        assertThat(database.select(GOODS.note, sum(GOODS.price))
                        .groupBy(GOODS.note)
                        .having(sum(GOODS.price).eq(decimal("5.500")))
                        .list())
                .containsExactly(new Row2<>("office", decimal("5.50")));
        assertThat(database.select(sum(GOODS.price)).one()).isEqualTo(SUM);
    }

    /** What is computed has as many digits as the database makes. */
    @Test
    void computedDecimalsHaveTheValueAlone() {
        assertThat(database.select(sum(GOODS.price.times(decimal("2")))).one())
                .isEqualByComparingTo(SUM.multiply(decimal("2")));
        assertThat(database.select(sum(GOODS.price).plus(decimal("0.25"))).one())
                .isEqualByComparingTo("265");
        assertThat(database.select(avg(GOODS.price)).one()).isEqualTo(52.95);
    }
}
