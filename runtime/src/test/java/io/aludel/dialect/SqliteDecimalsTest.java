package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.schema.ColumnType;
import io.aludel.sql.BasicType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqliteDecimalsTest extends DecimalsSuite {
    SqliteDecimalsTest() {
        super(TestDatabase.sqliteInMemory());
    }

    @Test
    void Y134_everyDecimalOf15DigitsSurvivesAsANumber() throws Exception {
        RoundTrip<BigDecimal> trip = decimals(15, 5);
        Random random = new Random(134);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, 5);
            trip.insert(i, value);
            assertThat(trip.read(i)).isEqualTo(value);
        }
    }

    @Test
    void Y134_aDecimalThatDoesNotFitIsRefusedAndNotRounded() throws Exception {
        RoundTrip<BigDecimal> trip = decimals(15, 5);
        assertThatThrownBy(() -> trip.insert(1, decimal("12345678901.23456")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a precision above 15")
                .hasMessageNotContaining("12345678901");
        RoundTrip<BigDecimal> wide = decimals(20, 2);
        assertThatThrownBy(() -> wide.insert(1, decimal("1E+18"))).isInstanceOf(DataException.class);
    }

    @Test
    void Y134_decimalsOfUnknownDigitsAreNumbers() throws Exception {
        RoundTrip<BigDecimal> trip = column(BasicType.BIG_DECIMAL, ColumnType.of(BasicType.BIG_DECIMAL))
                .storing(decimal("19.9"), decimal("0.3"), decimal("100000000000000000000"), decimal("0.000000001"))
                .comesBackAs(java.util.Comparator.<BigDecimal>naturalOrder())
                .isFoundByValue();
        assertThatThrownBy(() -> trip.insert(9, decimal("1234567890.1234567"))).isInstanceOf(DataException.class);
    }

    @Test
    void Y134_sumsAndProductsOfEitherFormComeBackWithoutNoise() throws Exception {
        decimals(38, 10).storing(decimal("0.1"), decimal("0.2"));
        try (PreparedStatement statement =
                        connection().prepareStatement("SELECT SUM(held), MAX(held) * 3 FROM sample");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            Codec<BigDecimal> computed = dialect().codec(BasicType.BIG_DECIMAL);
            assertThat(computed.read(row, 1)).isEqualTo(decimal("0.3"));
            assertThat(computed.read(row, 2)).isEqualTo(decimal("0.6"));
        }
    }

    @Test
    void Y134_columnsAreUniqueByNumber() throws Exception {
        decimals(38, 10).storing(decimal("1.5"));
        execute("CREATE UNIQUE INDEX one ON sample (held)");
        RoundTrip<BigDecimal> trip = decimals(38, 10);
        execute("CREATE UNIQUE INDEX one ON sample (held)");
        trip.insert(1, decimal("1.5"));
        assertThatThrownBy(() -> trip.insert(2, decimal("1.50"))).hasMessageContaining("UNIQUE");
    }
}
