package io.aludel.tests.types;

import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.lag;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.window;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.sql.DerivedTable;
import io.aludel.sql.NumberAggregate;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Row2;
import io.aludel.sql.Row3;
import io.aludel.sql.TextExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decimals and whole numbers of any size in groups: their digits, their order. SQLite has them as texts above 15 digits. */
class DecimalGroupsTest extends TypesSuite {
    DecimalGroupsTest() {
        super(SAMPLE);
    }

    @BeforeEach
    void fill() {
        add("few", "9.90");
        add("few", "7.10");
        add("many", "10.00");
        add("most", "100.50");
    }

    private void add(String text, String number) {
        Sample sample = new Sample();
        sample.text = text;
        sample.price = decimal(number);
        sample.exact = decimal(number);
        sample.huge = decimal(number).toBigInteger();
        db.transaction(session -> session.add(sample));
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    @Test
    void sumsAndExtremesHaveTheDigitsOfTheirColumn() {
        assertThat(db.select(sum(SAMPLE.price), min(SAMPLE.price), max(SAMPLE.price))
                        .where(SAMPLE.text.eq("few"))
                        .one())
                .isEqualTo(new Row3<>(decimal("17.00"), decimal("7.10"), decimal("9.90")));
        assertThat(db.select(sum(SAMPLE.exact), min(SAMPLE.exact), max(SAMPLE.exact))
                        .where(SAMPLE.text.eq("few"))
                        .one())
                .isEqualTo(new Row3<>(decimal("17.0000000000"), decimal("7.1000000000"), decimal("9.9000000000")));
    }

    @Test
    void sumsAreComparedAsNumbers() {
        assertThat(db.select(SAMPLE.text)
                        .groupBy(SAMPLE.text)
                        .having(sum(SAMPLE.exact)
                                .gt(decimal("9"))
                                .and(sum(SAMPLE.price).lt(decimal("100"))))
                        .orderBy(sum(SAMPLE.exact).asc())
                        .list())
                .containsExactly("many", "few");
    }

    /** On SQLite, what a function makes of a text does not have its column's collation, so that 100.5 would come before 9.9. */
    @Test
    void extremesAreComparedAndOrderedAsNumbers() {
        assertThat(db.select(SAMPLE.text)
                        .groupBy(SAMPLE.text)
                        .having(max(SAMPLE.exact).gt(decimal("9.95")))
                        .orderBy(max(SAMPLE.exact).desc())
                        .list())
                .containsExactly("most", "many");
        assertThat(db.select(SAMPLE.text)
                        .groupBy(SAMPLE.text)
                        .having(min(SAMPLE.huge).ge(BigInteger.valueOf(7)))
                        .orderBy(min(SAMPLE.huge).asc())
                        .list())
                .containsExactly("few", "many", "most");
    }

    @Test
    void extremesInTablesOfSelectsAreComparedAsNumbers() {
        NumberAggregate<BigDecimal> dearest = max(SAMPLE.exact);
        DerivedTable groups = select(SAMPLE.text, dearest).groupBy(SAMPLE.text).asTable("groups");
        NumberExpression<BigDecimal> dear = groups.column(dearest);
        assertThat(db.select(dear)
                        .from(groups)
                        .where(dear.between(decimal("9.5"), decimal("50")))
                        .orderBy(dear.asc())
                        .list())
                .containsExactly(decimal("9.9000000000"), decimal("10.0000000000"));
        assertThat(db.select(max(dear)).from(groups).one()).isEqualTo(decimal("100.5000000000"));
    }

    @Test
    void choicesAndNeighboursAreComparedAsNumbers() {
        assertThat(db.select(SAMPLE.exact)
                        .where(SAMPLE.exact.coalesce(BigDecimal.ZERO).gt(decimal("9.95")))
                        .orderBy(caseWhen(SAMPLE.text.ne(""), SAMPLE.exact).asc())
                        .list())
                .containsExactly(decimal("10.0000000000"), decimal("100.5000000000"));
        NumberExpression<BigDecimal> before =
                lag(SAMPLE.exact, 1, decimal("0.5")).over(window().orderBy(SAMPLE.exact.asc()));
        assertThat(db.select(SAMPLE.exact, before).orderBy(before.desc()).list())
                .startsWith(
                        new Row2<>(decimal("100.5000000000"), decimal("10.0000000000")),
                        new Row2<>(decimal("10.0000000000"), decimal("9.9000000000")));
    }

    /** On SQLite, a cast hands on the collation by which the numbers are compared: as texts, 10 comes before 9, and 7 is not 07. */
    @Test
    void numbersThatAreCastToTextAreComparedAsTexts() {
        TextExpression text = SAMPLE.huge.castToText();

        assertThat(db.select(text).orderBy(text.asc()).list()).containsExactly("10", "100", "7", "9");
        assertThat(db.select(text).where(text.eq("07")).list()).isEmpty();
        assertThat(db.select(SAMPLE.text)
                        .groupBy(SAMPLE.text)
                        .orderBy(max(SAMPLE.huge).castToText().asc())
                        .list())
                .containsExactly("many", "most", "few");
    }

    @Test
    void divisionByZero() {
        NumberExpression<BigDecimal> quotient = SAMPLE.price.dividedBy(SAMPLE.price.minus(SAMPLE.price));
        if (kind.name().startsWith("H2")) {
            assertThatThrownBy(() -> db.select(quotient).list()).isInstanceOf(DataException.class);
        } else {
            assertThat(db.select(quotient).list()).containsOnlyNulls();
        }
        assertThat(db.select(SAMPLE.price.dividedBy(
                                SAMPLE.price.minus(SAMPLE.price).nullIf(BigDecimal.ZERO)))
                        .list())
                .containsOnlyNulls();
    }
}
