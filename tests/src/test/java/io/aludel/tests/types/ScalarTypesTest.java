package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.Condition;
import io.aludel.sql.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Y133 to Y135, Y138, Y140: text, numbers, truth, UUIDs. */
class ScalarTypesTest extends TypeBehaviours {
    @Test
    void Y133_text() {
        behaves(TypeCase.of(
                SAMPLE.text,
                sample -> sample.text,
                (sample, value) -> sample.text = value,
                String::new,
                "",
                " x ",
                "% _ ! \\% [a-z] * ?",
                "'; DROP TABLE samples; --",
                "A\"B\\C\n\t\r\u0001",
                "a",
                "\u00e4\u00f6\u00fc \u4e16\u754c",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69"));
    }

    /** SQLite's LIKE takes capital and small letters as equal, unlike every other database. */
    @Test
    void Y133_likeMeansTheSameEverywhere() {
        List<String> texts = List.of(
                "Ab", "ab", "a%b", "a_b", "a*b", "a?b", "[ab]", "a]b", "a^b", "a!b", "a\\b", "x\nAb", "\uD83D\uDE00b");
        texts.forEach(text -> {
            Sample sample = new Sample();
            sample.text = text;
            db.transaction(session -> session.add(sample));
        });
        assertThat(texts(SAMPLE.text.like("Ab"))).containsExactly("Ab");
        assertThat(texts(SAMPLE.text.like("%Ab"))).containsExactly("Ab", "x\nAb");
        assertThat(texts(SAMPLE.text.like("a_b")))
                .containsExactly("a%b", "a_b", "a*b", "a?b", "a]b", "a^b", "a!b", "a\\b");
        assertThat(texts(SAMPLE.text.like("[ab]"))).containsExactly("[ab]");
        assertThat(texts(SAMPLE.text.like("%*%"))).containsExactly("a*b");
        assertThat(texts(SAMPLE.text.like("a\\_"))).containsExactly("a\\b");
        assertThat(texts(SAMPLE.text.ilike("AB"))).containsExactly("Ab", "ab");
        for (String text : texts) {
            assertThat(texts(SAMPLE.text.startsWith(text))).containsExactly(text);
            assertThat(texts(SAMPLE.text.endsWith(text))).contains(text).allMatch(found -> found.endsWith(text));
            assertThat(texts(SAMPLE.text.contains(text))).contains(text).allMatch(found -> found.contains(text));
            assertThat(texts(SAMPLE.text.like(Sql.concat(Sql.literal(text), Sql.literal("")))))
                    .containsExactlyElementsOf(texts(SAMPLE.text.like(text)));
        }
    }

    private List<String> texts(Condition condition) {
        return db.list(select(SAMPLE.text).where(condition).orderBy(SAMPLE.id.asc()));
    }

    @Test
    void Y133_longText() {
        behaves(TypeCase.of(
                SAMPLE.longText,
                sample -> sample.longText,
                (sample, value) -> sample.longText = value,
                String::new,
                "",
                "x".repeat(5_000),
                "x".repeat(100_000),
                "\uD83D\uDE00".repeat(5_000)));
    }

    @Test
    void Y134_decimalsOfTwoDigits() {
        behaves(TypeCase.of(
                SAMPLE.price,
                sample -> sample.price,
                (sample, value) -> sample.price = value,
                value -> new BigDecimal(value.toString()),
                new BigDecimal("-99999999.99"),
                new BigDecimal("-0.01"),
                new BigDecimal("0.00"),
                new BigDecimal("0.30"),
                new BigDecimal("10.00"),
                new BigDecimal("99999999.99")));
    }

    @Test
    void Y134_decimalsOfThirtyEightDigits() {
        behaves(TypeCase.of(
                SAMPLE.exact,
                sample -> sample.exact,
                (sample, value) -> sample.exact = value,
                value -> new BigDecimal(value.toString()),
                new BigDecimal("-9999999999999999999999999999.9999999999"),
                new BigDecimal("-0.0000000001"),
                new BigDecimal("0.0000000010"),
                new BigDecimal("0.3000000000"),
                new BigDecimal("9007199254740993.0000000001"),
                new BigDecimal("9007199254740993.0000000002"),
                new BigDecimal("100000000000000000000.0000000000"),
                new BigDecimal("9999999999999999999999999999.9999999999")));
    }

    @Test
    void Y134_aSumOfTenthsIsExact() {
        Sample sample = new Sample();
        sample.price = new BigDecimal("0.1").add(new BigDecimal("0.2"));
        sample.exact = sample.price;
        db.transaction(session -> session.add(sample));
        assertThat(ids(SAMPLE.price.eq(new BigDecimal("0.3")).and(SAMPLE.exact.eq(new BigDecimal("0.3")))))
                .hasSize(1);
        assertThat(db.list(select(SAMPLE.price))).containsExactly(new BigDecimal("0.30"));
    }

    @Test
    void Y134_trailingZerosAreTheColumns() {
        Sample sample = new Sample();
        sample.price = new BigDecimal("1E+3");
        sample.exact = new BigDecimal("1E+20");
        db.transaction(session -> {
            session.add(sample);
            session.flush();
            sample.price = new BigDecimal("1000.000");
            sample.exact = new BigDecimal("100000000000000000000");
            assertThat(sqlOf(session::flush)).isEmpty();
        });
        assertThat(db.list(select(SAMPLE.price))).containsExactly(new BigDecimal("1000.00"));
        assertThat(db.list(select(SAMPLE.exact))).containsExactly(new BigDecimal("100000000000000000000.0000000000"));
    }

    @Test
    void Y134_bigIntegers() {
        behaves(TypeCase.of(
                SAMPLE.huge,
                sample -> sample.huge,
                (sample, value) -> sample.huge = value,
                value -> new BigInteger(value.toString()),
                new BigInteger("-99999999999999999999999999999999999999"),
                new BigInteger("-9223372036854775809"),
                BigInteger.ZERO,
                BigInteger.TEN,
                new BigInteger("9007199254740993"),
                new BigInteger("9223372036854775808"),
                new BigInteger("99999999999999999999999999999999999999")));
    }

    @Test
    void Y135_wholeNumbers() {
        behaves(TypeCase.of(
                SAMPLE.tiny,
                sample -> sample.tiny,
                (sample, value) -> sample.tiny = value,
                value -> value,
                Byte.MIN_VALUE,
                (byte) 0,
                Byte.MAX_VALUE));
        behaves(TypeCase.of(
                SAMPLE.little,
                sample -> sample.little,
                (sample, value) -> sample.little = value,
                value -> (short) (int) value,
                Short.MIN_VALUE,
                (short) 0,
                Short.MAX_VALUE));
    }

    @Test
    void Y135_integers() {
        behaves(TypeCase.of(
                SAMPLE.number,
                sample -> sample.number,
                (sample, value) -> sample.number = value,
                value -> value + 0,
                Integer.MIN_VALUE,
                -1,
                0,
                1_000,
                Integer.MAX_VALUE));
    }

    @Test
    void Y135_longs() {
        behaves(TypeCase.of(
                SAMPLE.large,
                sample -> sample.large,
                (sample, value) -> sample.large = value,
                value -> value + 0,
                Long.MIN_VALUE,
                -9_007_199_254_740_993L,
                0L,
                9_007_199_254_740_992L,
                9_007_199_254_740_993L,
                Long.MAX_VALUE));
    }

    @Test
    void Y135_floats() {
        behaves(TypeCase.of(
                SAMPLE.single,
                sample -> sample.single,
                (sample, value) -> sample.single = value,
                value -> value * 1,
                -Float.MAX_VALUE,
                -0.1f,
                Float.MIN_VALUE,
                0.1f,
                16_777_216f,
                Float.MAX_VALUE));
    }

    @Test
    void Y135_doubles() {
        behaves(TypeCase.of(
                SAMPLE.precise,
                sample -> sample.precise,
                (sample, value) -> sample.precise = value,
                value -> value * 1,
                -Double.MAX_VALUE,
                -0.1,
                Double.MIN_VALUE,
                0.1,
                0.1 + 0.2,
                1e21,
                Double.MAX_VALUE));
    }

    @Test
    void Y135_characters() {
        behaves(TypeCase.of(
                SAMPLE.letter,
                sample -> sample.letter,
                (sample, value) -> sample.letter = value,
                value -> (char) (int) value,
                ' ',
                '\'',
                'a',
                '\u00e4',
                '\u4e16'));
    }

    @Test
    void Y138_truth() {
        behaves(TypeCase.of(
                SAMPLE.truth,
                sample -> sample.truth,
                (sample, value) -> sample.truth = value,
                value -> value,
                false,
                true));
    }

    @Test
    void Y138_aBooleanColumnIsACondition() {
        for (Boolean value : new Boolean[] {true, false, null}) {
            Sample sample = new Sample();
            sample.truth = value;
            db.transaction(session -> session.add(sample));
        }
        assertThat(ids(SAMPLE.truth)).containsExactly(1L);
        assertThat(ids(SAMPLE.truth.not())).containsExactly(2L);
        assertThat(ids(SAMPLE.truth.not().or(SAMPLE.truth.isNull()))).containsExactly(2L, 3L);
    }

    @Test
    void Y140_uuids() {
        behaves(TypeCase.of(
                SAMPLE.uuid,
                sample -> sample.uuid,
                (sample, value) -> sample.uuid = value,
                value -> UUID.fromString(value.toString()),
                new UUID(0, 0),
                new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L),
                new UUID(0x7fff_ffff_ffff_ffffL, -1)));
    }
}
