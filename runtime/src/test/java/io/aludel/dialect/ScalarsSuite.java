package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.schema.ColumnType;
import io.aludel.sql.BasicType;
import io.aludel.sql.Json;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Texts, whole numbers, booleans, UUIDs, bytes and JSON, there and back. */
abstract class ScalarsSuite extends DialectSuite {
    ScalarsSuite(TestDatabase database) {
        super(database);
    }

    @Test
    void Y133_textsComeBackAsTheyAre() throws Exception {
        column(BasicType.STRING, ColumnType.of(BasicType.STRING, 5_000))
                .storing(
                        "",
                        " x ",
                        "it's \"quoted\" `so`",
                        "back\\slash",
                        "100 %",
                        "_",
                        "\uD83D\uDE00 \uD834\uDD1E",
                        "null")
                .storing("a\0b", "line\r\nline\ttab", "é", "e\u0301", "x".repeat(5_000))
                .comesBack()
                .isFoundByValue();
    }

    @Test
    void Y133_largeTextsComeBackAsTheyAre() throws Exception {
        column(BasicType.STRING, ColumnType.large(BasicType.STRING))
                .storing("", " x ", "\uD83D\uDE00", "y".repeat(3_000_000))
                .comesBack()
                .isFoundByValue();
    }

    @Test
    void Y133_charactersComeBackAsTheyAre() throws Exception {
        RoundTrip<Character> trip = column(BasicType.CHARACTER)
                .storing('a', ' ', '\'', '%', '1', 'ß', '\u4e2d')
                .comesBack()
                .isFoundByValue();
        execute("UPDATE sample SET held = '' WHERE id = 0");
        assertThatThrownBy(() -> trip.read(0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("not a single character");
    }

    @Test
    void Y135_wholeNumbersComeBackAsTheyAre() throws Exception {
        column(BasicType.LONG)
                .storing(0L, 1L, -1L, (1L << 53) + 1, -(1L << 53) - 1, Long.MIN_VALUE, Long.MAX_VALUE)
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        column(BasicType.INTEGER)
                .storing(0, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .comesBack()
                .isFoundByValue();
        column(BasicType.SHORT)
                .storing((short) 0, Short.MIN_VALUE, Short.MAX_VALUE)
                .comesBack()
                .isFoundByValue();
        column(BasicType.BYTE)
                .storing((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE)
                .comesBack()
                .isFoundByValue();
    }

    @Test
    void Y135_aNumberOutOfTheRangeOfItsTypeIsAnErrorAndNotCut() throws Exception {
        RoundTrip<Long> wide = column(BasicType.LONG).storing(1L << 40, 300L, 70_000L);
        assertThat(wide.read(0)).isEqualTo(1L << 40);
        assertThatThrownBy(() -> read(BasicType.INTEGER, 0)).hasMessageContaining("an int");
        assertThatThrownBy(() -> read(BasicType.BYTE, 1)).hasMessageContaining("a byte");
        assertThatThrownBy(() -> read(BasicType.SHORT, 2)).hasMessageContaining("a short");
    }

    private <T> void read(BasicType<T> type, int id) throws Exception {
        try (var statement = connection().prepareStatement("SELECT held FROM sample WHERE id = " + id);
                var row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            dialect().codec(type).read(row, 1);
        }
    }

    @Test
    void Y135_bigIntegersComeBackAsTheyAre() throws Exception {
        BigInteger large = BigInteger.TEN.pow(37).add(BigInteger.ONE);
        column(BasicType.BIG_INTEGER)
                .storing(
                        BigInteger.ZERO, BigInteger.ONE, large, large.negate(), BigInteger.TWO, BigInteger.valueOf(-10))
                .storing(BigInteger.valueOf(Long.MAX_VALUE), large.add(BigInteger.ONE), BigInteger.TEN)
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }

    @Test
    void Y135_floatingPointNumbersComeBackAsTheyAre() throws Exception {
        column(BasicType.DOUBLE)
                .storing(0.0, 0.1, -1.5, 1.0 / 3, Double.MIN_VALUE, Double.MAX_VALUE, 1e300, Double.POSITIVE_INFINITY)
                .storing(Double.NEGATIVE_INFINITY)
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        column(BasicType.FLOAT)
                .storing(0.0f, 0.1f, -1.5f, 1.0f / 3, Float.MIN_VALUE, Float.MAX_VALUE)
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }

    @Test
    void Y138_booleansAreConditionsByThemselves() throws Exception {
        RoundTrip<Boolean> trip =
                column(BasicType.BOOLEAN).storing(true, false).comesBack().isFoundByValue();
        String condition = "held";
        assertThat(trip.ids("SELECT id FROM sample WHERE " + condition + " AND ? IS NOT NULL", true))
                .containsExactly(0);
        assertThat(trip.ids("SELECT id FROM sample WHERE NOT " + condition + " AND ? IS NOT NULL", true))
                .containsExactly(1);
    }

    @Test
    void Y140_uuidsAreFoundByValueAndOrderedByTheirBytes() throws Exception {
        column(BasicType.UUID)
                .storing(new UUID(0, 0), new UUID(-1, -1), UUID.fromString("0192f3a4-7b3c-7def-8123-456789abcdef"))
                .storing(new UUID(1, 2), UUID.fromString("7fffffff-ffff-ffff-8000-000000000000"))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.comparing(UUID::toString));
    }

    @Test
    void Y141_bytesComeBackAsTheyAre() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        byte[] png = new byte[36 * 1024];
        new java.util.Random(7).nextBytes(png);
        column(BasicType.BYTES, ColumnType.of(BasicType.BYTES, 256))
                .storing(new byte[0], all)
                .comesBack()
                .isFoundByValue();
        column(BasicType.BYTES, ColumnType.large(BasicType.BYTES))
                .storing(new byte[0], all, png, new byte[2_000_000])
                .comesBack();
    }

    @Test
    void Y142_jsonNullIsNotSqlNull() throws Exception {
        RoundTrip<Json> trip = column(BasicType.JSON)
                .storing(Json.NULL, Json.of("true"), Json.of("\"text\""), Json.of("1.50"), Json.of("[]"), Json.of("{}"))
                .storing(Json.of("{\"b\":{\"deep\":[1,2,{\"x\":null}]},\"a\":\"\u00fc\uD83D\uDE00\"}"))
                .storing(Json.of("\"" + "z".repeat(2_000_000) + "\""))
                .comesBack()
                .isFoundByValue();
        trip.insert(99, null);
        assertThat(trip.read(99)).isNull();
        assertThat(TestDatabase.column(connection(), "SELECT COUNT(*) FROM sample WHERE held IS NULL"))
                .containsExactly("1");
    }
}
