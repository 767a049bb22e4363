package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
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

import io.aludel.IntegrityException;
import io.aludel.Session;
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
                KEYED_BY_SEVERAL);
    }

    @SafeVarargs
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
}
