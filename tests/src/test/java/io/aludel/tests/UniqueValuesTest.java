package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QHarbour.HARBOUR;
import static io.aludel.tests.order.QLand.LAND;
import static io.aludel.tests.order.QSlot.SLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.tests.order.Harbour;
import io.aludel.tests.order.Land;
import io.aludel.tests.order.LandDao;
import io.aludel.tests.order.Slot;
import io.aludel.tests.order.SlotDao;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U: the order of a flush where unique values move from row to row. */
class UniqueValuesTest extends FlushOrderSuite {
    @Test
    void U26_aUniqueValueOfADeletedRowIsTakenByANewOne() {
        store(new Slot(1));
        db.transaction(session -> {
            session.delete(session.get(SLOT, 1L));
            Slot fresh = new Slot(2);
            fresh.code = "c1";
            session.add(fresh);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("DELETE slots", "INSERT slots");
        });
        assertThat(db.list(select(SLOT.code))).containsExactly("c1");
    }

    @Test
    void U26_aUniqueValueOfAnUpdatedRowIsTakenByANewOne() {
        store(new Slot(1));
        db.transaction(session -> {
            session.get(SLOT, 1L).code = "moved";
            Slot fresh = new Slot(2);
            fresh.code = "c1";
            session.add(fresh);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots", "INSERT slots");
        });
        assertThat(db.list(select(SLOT.code).orderBy(SLOT.id.asc()))).containsExactly("moved", "c1");
    }

    @Test
    void U26_aChainOfUniqueValuesIsOneBatch() {
        store(new Slot(1), new Slot(2), new Slot(3), new Slot(4));
        db.transaction(session -> {
            for (Slot slot : session.list(select(SLOT).orderBy(SLOT.id.asc()))) {
                slot.code = "c" + (slot.id + 1);
            }
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots");
        });
        assertThat(db.list(select(SLOT.code).orderBy(SLOT.id.asc()))).containsExactly("c2", "c3", "c4", "c5");
    }

    @Test
    void U26_aSwapOfTextsIsParked() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).code = "c2";
            session.get(SLOT, 2L).code = "c1";
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots", "UPDATE slots");
        });
        assertThat(db.list(select(SLOT).orderBy(SLOT.id.asc())))
                .extracting(slot -> slot.code, slot -> slot.version)
                .containsExactly(tuple("c2", 1), tuple("c1", 1));
    }

    @Test
    void U26_manyRingsOfNumbersAreTwoBatches() {
        List<Object> slots = new ArrayList<>();
        for (long id = 0; id < 30; id++) {
            slots.add(new Slot(id));
        }
        store(slots.toArray());
        db.transaction(session -> {
            for (Slot slot : session.list(select(SLOT))) {
                slot.number = (int) (slot.id / 3 * 3 + (slot.id + 1) % 3);
            }
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots", "UPDATE slots");
        });
        assertThat(db.list(select(SLOT.number).where(SLOT.id.lt(6L)).orderBy(SLOT.id.asc())))
                .containsExactly(1, 2, 0, 4, 5, 3);
    }

    @Test
    void U26_aSwapOfNullableValuesIsParkedWithNull() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).rank = 2;
            session.get(SLOT, 2L).rank = 1;
            assertThat(verbs(sqlOf(session::flush))).hasSize(2);
        });
        assertThat(db.list(select(SLOT.rank).orderBy(SLOT.id.asc()))).containsExactly(2, 1);
    }

    @Test
    void U26_aSwapOfPairsIsParkedByTheColumnThatAllowsNull() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).shelf = "s2";
            session.get(SLOT, 2L).shelf = "s1";
            assertThat(verbs(sqlOf(session::flush))).hasSize(2);
        });
        assertThat(db.list(select(SLOT.shelf).orderBy(SLOT.id.asc()))).containsExactly("s2", "s1");
    }

    @Test
    void U26_aSwapOfValuesThatCannotBeParkedIsExplained() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            Slot one = session.get(SLOT, 1L);
            Slot two = session.get(SLOT, 2L);
            LocalDate day = one.day;
            one.day = two.day;
            two.day = day;
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the Slot with the key 1")
                    .hasMessageContaining("Slot.day")
                    .hasMessageContaining("allow NULL");
            assertThat(sent).isEmpty();
            session.rollback();
        });
    }

    @Test
    void U26_nullsNeverConflict() {
        Slot one = new Slot(1);
        one.rank = null;
        store(one, new Slot(2));
        db.transaction(session -> {
            session.delete(session.get(SLOT, 1L));
            session.get(SLOT, 2L).rank = null;
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots", "DELETE slots");
        });
    }

    @Test
    void U26_aSwappedRowThatIsGoneIsStale() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).code = "c2";
            session.get(SLOT, 2L).code = "c1";
            session.withoutAutoflush(() -> new SlotDao(session).deleteById(1L));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("Slot with the key 1");
            session.rollback();
        });
    }

    @Test
    void U26_aSwappedRowThatSomeoneElseChangedIsStale() {
        store(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).code = "c2";
            session.get(SLOT, 2L).code = "c1";
            session.withoutAutoflush(() -> new SlotDao(session).update(new Slot(1)));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("Slot with the key 1 and the version 0");
            session.rollback();
        });
    }

    @Test
    void U26_aRolledBackReplacementLeavesTheOldObject() {
        store(new Land("DE", "Germany"));
        try (Session session = db.openSession()) {
            Land old = session.get(LAND, "DE");
            session.delete(old);
            Land fresh = session.add(new Land("DE", "Deutschland"));
            session.flush();
            session.rollback();
            assertThat(session.contains(fresh)).isFalse();
            assertThat(session.find(LAND, "DE")).containsSame(old);
            assertThat(old.name).isEqualTo("Germany");
            assertThat(session.isModified(old)).isFalse();
        }
    }

    @Test
    void U26_aDeletedKeyAddedAgainIsOneUpdateThatChildrenSurvive() {
        store(new Land("DE", "Germany"), new Harbour(1, "DE"));
        db.transaction(session -> {
            Land old = session.get(LAND, "DE");
            session.delete(old);
            Land fresh = session.add(new Land("DE", "Deutschland"));
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE lands");
            assertThat(session.find(LAND, "DE")).containsSame(fresh);
            assertThat(session.contains(old)).isFalse();
            assertThat(session.contains(fresh)).isTrue();
            assertThat(fresh.version).isEqualTo(old.version + 1);
            assertThat(session.isModified(fresh)).isFalse();
        });
        assertThat(db.list(select(LAND.name))).containsExactly("Deutschland");
        assertThat(db.count(select(HARBOUR))).isEqualTo(1);
    }

    @Test
    void U26_theReplacedRowIsCheckedForItsVersion() {
        store(new Land("DE", "Germany"));
        db.transaction(session -> {
            session.delete(session.get(LAND, "DE"));
            Land other = new Land("DE", "changed");
            session.withoutAutoflush(() -> new LandDao(session).update(other));
            session.add(new Land("DE", "Deutschland"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("Land with the key DE");
            session.rollback();
        });
    }
}
