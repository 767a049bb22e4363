package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QBerth.BERTH;
import static io.aludel.tests.types.QKeyedByDate.KEYED_BY_DATE;
import static io.aludel.tests.types.QKeyedByMoment.KEYED_BY_MOMENT;
import static io.aludel.tests.types.QKeyedByPlanet.KEYED_BY_PLANET;
import static io.aludel.tests.types.QKeyedBySeveral.KEYED_BY_SEVERAL;
import static io.aludel.tests.types.QKeyedByShort.KEYED_BY_SHORT;
import static io.aludel.tests.types.QKeyedByTemperature.KEYED_BY_TEMPERATURE;
import static io.aludel.tests.types.QKeyedByText.KEYED_BY_TEXT;
import static io.aludel.tests.types.QKeyedByUuid.KEYED_BY_UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.aludel.AludelException;
import io.aludel.DataException;
import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.ValidationException;
import io.aludel.mapping.EntityAccess;
import io.aludel.mapping.EntityTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** K90: types as keys. */
class KeyTypesTest extends TypesSuite {
    KeyTypesTest() {
        super(
                KEYED_BY_UUID,
                KEYED_BY_TEXT,
                KEYED_BY_PLANET,
                KEYED_BY_DATE,
                KEYED_BY_MOMENT,
                KEYED_BY_TEMPERATURE,
                KEYED_BY_SHORT,
                KEYED_BY_SEVERAL,
                BERTH);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private <E extends Keyed<K>, K> void isKey(EntityTable<E, K> table, Supplier<E> maker, K... keys) {
        List<E> made = new ArrayList<>();
        for (K key : keys) {
            E entity = maker.get();
            entity.set(key);
            made.add(entity);
        }
        db.transaction(session -> session.addAll(made));
        try (Session session = db.openSession()) {
            for (K key : keys) {
                E found = session.get(table, key);
                assertThat(sqlOf(() -> assertThat(session.get(table, key)).isSameAs(found)))
                        .isEmpty();
                found.amount(5);
            }
            assertThat(session.select(table).list()).hasSize(keys.length);
            assertThat(writesOf(session::flush)).hasSize(0); // the query has flushed
            session.delete(session.get(table, keys[0]));
            session.commit();
        }
        EntityAccess<E, K> access = db.access(table);
        assertThat(access.find(keys[0])).isEmpty();
        assertThat(access.findAll(List.of(keys)))
                .hasSize(keys.length - 1)
                .allSatisfy(found -> assertThat(found.amount()).isEqualTo(5));
        assertThat(access.exists(keys[1])).isTrue();
        E again = maker.get();
        again.set(keys[1]);
        assertThatThrownBy(() -> access.insertAll(List.of(again))).isInstanceOf(IntegrityException.class);
        assertThat(access.deleteById(keys[1])).isTrue();
        assertThat(db.count(select(table))).isEqualTo(keys.length - 2);
    }

    @Test
    void K90_uuids() {
        isKey(KEYED_BY_UUID, KeyedByUuid::new, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
    }

    @Test
    void K90_texts() {
        isKey(KEYED_BY_TEXT, KeyedByText::new, "", "a", "A", " a", "it's", "\uD83D\uDE00");
    }

    @Test
    void K90_enums() {
        isKey(KEYED_BY_PLANET, KeyedByPlanet::new, Planet.values());
    }

    @Test
    void K90_dates() {
        isKey(
                KEYED_BY_DATE,
                KeyedByDate::new,
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(2026, 3, 29));
    }

    @Test
    void K90_pointsInTime() {
        isKey(KEYED_BY_MOMENT, KeyedByMoment::new, Instant.EPOCH, Instant.parse("2026-03-29T01:30:00.000001Z"));
    }

    @Test
    void K90_convertedValues() {
        isKey(KEYED_BY_TEMPERATURE, KeyedByTemperature::new, new Temperature(0), new Temperature(-1));
    }

    @Test
    void K90_smallNumbers() {
        isKey(KEYED_BY_SHORT, KeyedByShort::new, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Test
    void K90_severalTypesTogether() {
        UUID uuid = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 2, 3);
        isKey(
                KEYED_BY_SEVERAL,
                KeyedBySeveral::new,
                new KeyedBySeveralKey("a", day, Planet.MARS, uuid, 1L),
                new KeyedBySeveralKey("a", day, Planet.VENUS, uuid, 1L),
                new KeyedBySeveralKey("a", day, Planet.MARS, uuid, 2L),
                new KeyedBySeveralKey("a", day.plusDays(1), Planet.MARS, uuid, 1L));
    }

    /** What is embedded in a key is looked at before it is read. */
    @Test
    void K95_anUnsetPartOfAKeyWithinAKeyIsNamed() {
        assertUnset(new Berth.Place(nothing(), 3), "place_harbour_country");
        assertUnset(new Berth.Place(new Berth.Harbour(1, nothing()), 3), "place_harbour_name");
    }

    private void assertUnset(Berth.Place place, String column) {
        String message = "The key of a Berth has no value for column '" + column + "' of table 'berth'";
        assertThatThrownBy(() -> new BerthDao(db).find(place))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining(message);
        Berth berth = new Berth();
        berth.place = place;
        try (Session session = db.openSession()) {
            assertThatThrownBy(() -> session.find(BERTH, place))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining(message);
            session.add(berth);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Berth.place_harbour_");
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller does
    private static <T> T nothing() {
        return null;
    }

    /** A single key that its column cannot hold is told with its entity, as one of several columns is. */
    @Test
    void K90_aKeyThatItsColumnCannotHoldIsPlaced() {
        assumeFalse(kind.hasSequences()); // H2 has dates of any year
        LocalDate day = LocalDate.of(12_026, 1, 1);
        for (Runnable use : List.<Runnable>of(
                () -> new KeyedByDateDao(db).find(day),
                () -> new KeyedByDateDao(db).exists(day),
                () -> new KeyedByDateDao(db).findAll(List.of(day)))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("the key of KeyedByDate, table 'keyed_by_date'");
        }
    }
}
