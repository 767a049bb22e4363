package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.ColumnType;
import io.aludel.sql.BasicType;
import java.math.BigDecimal;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** Decimals, there and back without a double on the way that could be seen. */
abstract class DecimalsSuite extends DialectSuite {
    DecimalsSuite(TestDatabase database) {
        super(database);
    }

    final RoundTrip<BigDecimal> decimals(int precision, int scale) throws Exception {
        BasicType<BigDecimal> type = BasicType.decimal(precision, scale);
        return column(type, ColumnType.decimal(type, precision, scale));
    }

    @Test
    void Y134_amountsOfMoneyAreExactAndKeepTheirZeros() throws Exception {
        RoundTrip<BigDecimal> trip = decimals(10, 2)
                .storing(decimal("0.30"), decimal("0.10"), decimal("19.90"), decimal("-19.99"), decimal("0.00"))
                .storing(decimal("99999999.99"), decimal("-99999999.99"), decimal("100.00"), decimal("20.00"))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        assertThat(trip.ids(
                        "SELECT id FROM sample WHERE held = ?", decimal("0.1").add(decimal("0.2"))))
                .containsExactly(0);
        assertThat(trip.ids("SELECT id FROM sample WHERE held = ?", decimal("1E+2")))
                .containsExactly(7);
    }

    @Test
    void Y134_decimalsOf38DigitsAreExact() throws Exception {
        decimals(38, 10)
                .storing(decimal("1E-9"), decimal("1E+20"), decimal("0.1"), decimal("0.2"), decimal("0"))
                .storing(decimal("1234567890123456789012345678.0123456789"))
                .storing(decimal("1234567890123456789012345678.0123456788"))
                .storing(
                        decimal("-1234567890123456789012345678.0123456789"), decimal("9"), decimal("10"), decimal("-9"))
                .storing(decimal("42094889.3066024"), decimal("9007199254740993"), decimal("-10"))
                .comesBackAs(Comparator.<BigDecimal>naturalOrder())
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }

    @Test
    void Y134_decimalsOfTheSameNumberAreFoundWhateverTheirZeros() throws Exception {
        RoundTrip<BigDecimal> trip = decimals(38, 10).storing(decimal("1.5"), decimal("1E+3"));
        assertThat(trip.ids("SELECT id FROM sample WHERE held = ?", decimal("1.500")))
                .containsExactly(0);
        assertThat(trip.ids("SELECT id FROM sample WHERE held = ?", decimal("1000.0")))
                .containsExactly(1);
        assertThat(trip.read(0)).isEqualTo(decimal("1.5000000000"));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
