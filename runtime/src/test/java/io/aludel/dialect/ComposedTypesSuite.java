package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.Converter;
import io.aludel.sql.EnumType;
import io.aludel.sql.ListType;
import io.aludel.sql.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums, converted types and lists, there and back. */
abstract class ComposedTypesSuite extends DialectSuite {
    ComposedTypesSuite(TestDatabase database) {
        super(database);
    }

    enum Status {
        OPEN("o"),
        PAID("p"),
        LOST("l");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    record Isbn(String digits) {}

    static final class IsbnConverter implements Converter<Isbn, String> {
        @Override
        public String toColumn(Isbn value) {
            return value.digits();
        }

        @Override
        public Isbn toField(String stored) {
            if (stored.length() != 13) {
                throw new IllegalArgumentException("An ISBN has 13 digits");
            }
            return new Isbn(stored);
        }
    }

    @Test
    void Y139_enumsByNameOrdinalAndCodeComeBack() throws Exception {
        for (EnumType<Status> type : List.of(
                EnumType.byName(Status.class, Status.values()),
                EnumType.byOrdinal(Status.class, Status.values()),
                EnumType.byCode(Status.class, Status.values(), BasicType.STRING, Status::code))) {
            column(type)
                    .storing(Status.OPEN, Status.PAID, Status.LOST)
                    .comesBack()
                    .isFoundByValue();
        }
    }

    @Test
    void Y139_anUnknownConstantInARowIsAnErrorThatCarriesIt() throws Exception {
        RoundTrip<Status> trip =
                column(EnumType.byName(Status.class, Status.values())).storing(Status.OPEN);
        execute("UPDATE sample SET held = 'SOLD'");
        assertThatThrownBy(() -> trip.read(0))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.value()).isEqualTo("SOLD"))
                .hasMessageNotContaining("SOLD")
                .hasMessageContainingAll("the name of no constant", "Status", "'OPEN', 'PAID', 'LOST'");
        RoundTrip<Status> ordinals =
                column(EnumType.byOrdinal(Status.class, Status.values())).storing(Status.OPEN);
        execute("UPDATE sample SET held = 7");
        assertThatThrownBy(() -> ordinals.read(0))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.value()).isEqualTo(7));
    }

    @Test
    void Y139_convertedTypesGoThroughTheirConverter() throws Exception {
        ConvertedType<Isbn, String> type = new ConvertedType<>(Isbn.class, BasicType.STRING, new IsbnConverter());
        RoundTrip<Isbn> trip =
                column(type).storing(new Isbn("9783161484100")).comesBack().isFoundByValue();
        execute("UPDATE sample SET held = 'short'");
        assertThatThrownBy(() -> trip.read(0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Isbn")
                .hasMessageNotContaining("short")
                .hasRootCauseMessage("An ISBN has 13 digits");
    }

    @Test
    void Y143_listsComeBackElementByElement() throws Exception {
        list(BasicType.STRING, "", "a,b", "quote \" and \\", "\u0001\n\t", "[1]", "null", "\uD83D\uDE00");
        list(BasicType.INTEGER, 1, -5, Integer.MAX_VALUE);
        list(BasicType.LONG, Long.MIN_VALUE, Long.MAX_VALUE);
        list(BasicType.BOOLEAN, true, false);
        list(BasicType.DOUBLE, 0.1, Double.NaN, 1e300);
        list(BasicType.BIG_DECIMAL, new BigDecimal("1234567890123456789012345678.0123456789"));
        list(BasicType.LOCAL_DATE, LocalDate.of(2026, 11, 21));
        list(BasicType.YEAR, Year.of(2026));
        list(BasicType.BYTES, new byte[] {1, 2, 3});
        list(EnumType.byCode(Status.class, Status.values(), BasicType.STRING, Status::code), Status.LOST);
        list(new ConvertedType<>(Isbn.class, BasicType.STRING, new IsbnConverter()), new Isbn("9783161484100"));
        list(new ListType<>(BasicType.INTEGER), List.of(1, 2), List.of(), List.of(3));
        list(BasicType.STRING);
    }

    @Test
    void Y143_listsMayHoldNull() throws Exception {
        column(new ListType<>(BasicType.STRING))
                .storing(Arrays.asList("a", null, "null"))
                .comesBack();
    }

    @Test
    void Y143_aTextThatIsNoListIsAnError() throws Exception {
        refused(BasicType.INTEGER, 1, "{\"a\":1}", "[1,[2]]", "[\"x\"]");
    }

    /** What is not true need not be false, and of several characters none is the one. */
    @Test
    void Y143_anElementThatIsNoneOfTheTypeIsAnError() throws Exception {
        refused(BasicType.BOOLEAN, true, "[\"yes\"]", "[1]", "[\"TRUE\"]");
        refused(BasicType.CHARACTER, 'a', "[\"ab\"]", "[\"\"]");
    }

    private <T> void refused(ValueType<T> element, T valid, String... wrong) throws Exception {
        RoundTrip<List<T>> trip = column(new ListType<>(element)).storing(List.of(valid));
        for (String json : wrong) {
            trip.insert(5, List.of());
            store(json);
            assertThatThrownBy(() -> trip.read(5))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("a JSON array of " + element);
            execute("DELETE FROM sample WHERE id = 5");
        }
    }

    private void store(String json) throws Exception {
        try (var statement = connection().prepareStatement("UPDATE sample SET held = ? WHERE id = 5")) {
            dialect().codec(BasicType.JSON).bind(statement, 1, io.aludel.sql.Json.of(json));
            statement.executeUpdate();
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private <T> void list(ValueType<T> element, T... values) throws Exception {
        Comparator<List<T>> deep = (left, right) -> Arrays.deepEquals(left.toArray(), right.toArray()) ? 0 : 1;
        column(new ListType<>(element)).storing(List.of(values)).comesBackAs(deep);
    }
}
