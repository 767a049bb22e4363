package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Change;
import io.aludel.DataException;
import io.aludel.Database;
import io.aludel.Session;
import io.aludel.sql.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Y139, Y141 to Y143 and X147: enums, bytes, JSON, arrays, converted types. */
class ComposedTypesTest extends TypeBehaviours {
    @Test
    void Y139_enumsByName() {
        behaves(TypeCase.of(
                SAMPLE.planet,
                sample -> sample.planet,
                (sample, value) -> sample.planet = value,
                value -> value,
                Planet.EARTH,
                Planet.MARS,
                Planet.VENUS));
    }

    @Test
    void Y139_enumsByOrdinal() {
        behaves(TypeCase.of(
                SAMPLE.position,
                sample -> sample.position,
                (sample, value) -> sample.position = value,
                value -> value,
                Planet.VENUS,
                Planet.EARTH,
                Planet.MARS));
    }

    @Test
    void Y139_enumsByCode() {
        behaves(TypeCase.of(
                SAMPLE.symbol,
                sample -> sample.symbol,
                (sample, value) -> sample.symbol = value,
                value -> value,
                Planet.MARS,
                Planet.VENUS,
                Planet.EARTH));
    }

    @Test
    void Y139_anUnknownEnumValueInARowNamesEntityTableAndColumnAndTheValueOnlyOnRequest() {
        Long id = Objects.requireNonNull(new SampleDao(db).insert(new Sample()).id);
        for (String[] unknown :
                new String[][] {{"planet", "'PLUTO'", "PLUTO"}, {"position", "4711", "4711"}, {"symbol", "'ZZ'", "ZZ"}
                }) {
            execute("UPDATE samples SET " + quoted(unknown[0]) + " = " + unknown[1]);
            for (Runnable reading : readings(db, id)) {
                assertThatThrownBy(reading::run)
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("Sample")
                        .hasMessageContaining("samples")
                        .message()
                        .containsIgnoringCase("'" + unknown[0] + "'")
                        .contains("Planet")
                        .doesNotContain(unknown[2]);
            }
            try (Database telling = open(Database.builder().echoValues())) {
                for (Runnable reading : readings(telling, id)) {
                    assertThatThrownBy(reading::run).hasMessageContaining(unknown[2]);
                }
            }
            execute("UPDATE samples SET " + quoted(unknown[0]) + " = NULL");
        }
    }

    private static List<Runnable> readings(Database db, Long id) {
        return List.of(
                () -> new SampleDao(db).require(id),
                () -> new SampleDao(db).list(),
                () -> db.transaction(session -> session.get(SAMPLE, id)),
                () -> db.list(select(SAMPLE, SAMPLE.id)));
    }

    @Test
    void Y141_bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        behaves(TypeCase.of(
                SAMPLE.bytes,
                sample -> sample.bytes,
                (sample, value) -> sample.bytes = value,
                byte[]::clone,
                new byte[0],
                new byte[1],
                all,
                new byte[] {-1, 0, -1}));
    }

    @Test
    void Y141_aPicture() {
        byte[] picture = new byte[36_864];
        Arrays.fill(picture, 1, 36_000, (byte) 0x89);
        behaves(TypeCase.of(
                SAMPLE.picture,
                sample -> sample.picture,
                (sample, value) -> sample.picture = value,
                byte[]::clone,
                new byte[0],
                picture));
    }

    @Test
    void Y142_json() {
        behaves(TypeCase.of(
                SAMPLE.json,
                sample -> sample.json,
                (sample, value) -> sample.json = value,
                value -> Json.of(value.text()),
                Json.of("null"),
                Json.of("{\"a\":{\"b\":[1,2.5,true,null]},\"\u00e4\uD83D\uDE00\":\"\\\"\\\\\"}"),
                Json.of("[]"),
                Json.of("\"text\"")));
    }

    @Test
    void Y142_jsonNullIsNotSqlNull() {
        Sample sample = new Sample();
        sample.json = Json.of("null");
        db.transaction(session -> session.add(sample));
        assertThat(ids(SAMPLE.json.isNotNull())).hasSize(1);
        assertThat(new SampleDao(db).list().get(0).json).isEqualTo(Json.of("null"));
    }

    @Test
    void Y143_lists() {
        behaves(TypeCase.of(
                SAMPLE.words,
                sample -> sample.words,
                (sample, value) -> sample.words = value,
                ArrayList::new,
                new ArrayList<>(),
                new ArrayList<>(List.of("")),
                new ArrayList<>(List.of("a", "b,c", "\"q\"", "\\", "{}", "NULL", "\uD83D\uDE00")),
                new ArrayList<>(List.of("b,c", "a"))));
    }

    @Test
    void Y143_setsOfAnEnum() {
        for (Set<Planet> planets : List.<Set<Planet>>of(Set.of(), Set.of(Planet.EARTH), Set.of(Planet.values()))) {
            Sample sample = new Sample();
            sample.planets = planets;
            db.transaction(session -> session.add(sample));
            db.transaction(session -> {
                Sample read = session.get(SAMPLE, Objects.requireNonNull(sample.id));
                assertThat(read.planets).isEqualTo(planets);
                read.planets = new LinkedHashSet<>(planets);
                assertThat(sqlOf(session::flush)).isEmpty();
            });
        }
        assertThat(ids(SAMPLE.planets.eq(List.of(Planet.EARTH)))).containsExactly(2L);
        assertThat(ids(SAMPLE.planets.eq(List.of()))).containsExactly(1L);
    }

    @Test
    void Y143_arrays() {
        Sample sample = new Sample();
        sample.numbers = new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
        sample.lines = new String[] {"", "a\nb"};
        db.transaction(session -> session.add(sample));
        Sample read = new SampleDao(db).list().get(0);
        assertThat(read.numbers).containsExactly(sample.numbers);
        assertThat(read.lines).containsExactly(sample.lines);
        assertThat(ids(SAMPLE.numbers.eq(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))))
                .hasSize(1);
        assertThat(db.list(select(SAMPLE.lines))).containsExactly(List.of("", "a\nb"));
    }

    @Test
    void convertedValues() {
        behaves(TypeCase.of(
                SAMPLE.temperature,
                sample -> sample.temperature,
                (sample, value) -> sample.temperature = value,
                value -> new Temperature(value.degrees()),
                new Temperature(-273),
                new Temperature(0),
                new Temperature(100)));
    }

    @Test
    void X147_mutableValuesChangedInPlaceAreUpdatedAndRestoredByARollback() {
        Sample sample = new Sample();
        sample.bytes = new byte[] {1, 2};
        sample.words = new ArrayList<>(List.of("a"));
        sample.planets = new LinkedHashSet<>(Set.of(Planet.MARS));
        sample.numbers = new int[] {1};
        sample.lines = new String[] {"x"};
        db.transaction(session -> session.add(sample));
        Long id = Objects.requireNonNull(sample.id);
        try (Session session = db.openSession()) {
            Sample read = session.get(SAMPLE, id);
            changeInPlace(read);
            assertThat(session.changes(read))
                    .extracting(Change::column)
                    .containsExactly("bytes", "words", "planets", "numbers", "lines");
            session.flush();
            session.rollback();
            assertThat(read.bytes).containsExactly(1, 2);
            assertThat(read.words).containsExactly("a");
            assertThat(read.planets).containsExactly(Planet.MARS);
            assertThat(read.numbers).containsExactly(1);
            assertThat(read.lines).containsExactly("x");
        }
        db.transaction(session -> changeInPlace(session.get(SAMPLE, id)));
        Sample read = new SampleDao(db).require(id);
        assertThat(read.bytes).containsExactly(1, 9);
        assertThat(read.words).containsExactly("a", "b");
        assertThat(read.planets).containsExactlyInAnyOrder(Planet.MARS, Planet.EARTH);
        assertThat(read.numbers).containsExactly(7);
        assertThat(read.lines).containsExactly("y");
    }

    @SuppressWarnings("NullAway") // all of them are set
    private static void changeInPlace(Sample sample) {
        sample.bytes[1] = 9;
        sample.words.add("b");
        sample.planets.add(Planet.EARTH);
        sample.numbers[0] = 7;
        sample.lines[0] = "y";
    }
}
