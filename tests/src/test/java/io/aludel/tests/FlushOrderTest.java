package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QHarbour.HARBOUR;
import static io.aludel.tests.order.QLand.LAND;
import static io.aludel.tests.order.QLink.LINK;
import static io.aludel.tests.order.QNode.NODE;
import static io.aludel.tests.order.QSlot.SLOT;
import static io.aludel.tests.order.QStore.STORE;
import static io.aludel.tests.order.QTown.TOWN;
import static io.aludel.tests.order.QWorker.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aludel.AludelException;
import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.tests.order.Harbour;
import io.aludel.tests.order.Land;
import io.aludel.tests.order.LandDao;
import io.aludel.tests.order.Link;
import io.aludel.tests.order.Node;
import io.aludel.tests.order.Slot;
import io.aludel.tests.order.SlotDao;
import io.aludel.tests.order.Store;
import io.aludel.tests.order.Town;
import io.aludel.tests.order.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U, K: the order of a flush where rows depend on one another, in as few statements as possible. */
class FlushOrderTest extends DatabaseSuite {
    @Override
    Database open(DatabaseBuilder settings) {
        return settings.url(url)
                .models(new OrderModel())
                .statementListener(sent::add)
                .open();
    }

    private void stored(Object... entities) {
        db.transaction(session -> session.addAll(List.of(entities)));
    }

    private static List<String> verbs(List<String> sql) {
        return sql.stream()
                .map(text -> text.replaceAll("^(\\w+) (?:INTO |FROM )?\"?(\\w+)\"? .*", "$1 $2"))
                .toList();
    }

    @Test
    void U32_aTreeAddedFromTheLeafIsInsertedFromTheRoot() {
        db.transaction(session -> {
            for (long id = 7; id >= 1; id--) {
                session.add(new Node(id, id == 1 ? null : id / 2));
            }
            assertThat(verbs(sqlOf(session::flush))).containsExactly("INSERT nodes", "INSERT nodes", "INSERT nodes");
        });
        assertThat(db.list(select(NODE.parentId).orderBy(NODE.id.asc()))).containsExactly(null, 1L, 1L, 2L, 2L, 3L, 3L);
    }

    @Test
    void U32_rowsOfOneTableThatDoNotReferToOneAnotherAreOneStatement() {
        stored(new Node(1, null));
        db.transaction(session -> {
            for (long id = 9; id >= 2; id--) {
                session.add(new Node(id, 1L));
            }
            assertThat(verbs(sqlOf(session::flush))).containsExactly("INSERT nodes");
        });
    }

    @Test
    void U32_aTreeIsDeletedFromTheLeafInOneBatch() {
        for (long id = 1; id <= 7; id++) {
            stored(new Node(id, id == 1 ? null : id / 2));
        }
        db.transaction(session -> {
            session.list(select(NODE).orderBy(NODE.id.asc())).forEach(session::delete);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("DELETE nodes");
        });
        assertThat(db.count(select(NODE))).isZero();
    }

    @Test
    void U32_aRowThatRefersToItselfIsOneInsert() {
        db.transaction(session -> {
            session.add(new Link(1, 1));
            session.add(new Link(2, 2));
            assertThat(verbs(sqlOf(session::flush))).containsExactly("INSERT links");
        });
        db.transaction(session -> {
            session.list(select(LINK)).forEach(session::delete);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("DELETE links");
        });
    }

    @Test
    void U33_twoRowsThatReferToEachOtherAreInsertedAndThenLinked() {
        db.transaction(session -> {
            session.add(new Worker(10, 1));
            session.add(new Store(1, 10L));
            assertThat(verbs(sqlOf(session::flush)))
                    .containsExactly("INSERT stores", "INSERT workers", "UPDATE stores");
            assertThat(session.get(STORE, 1L).version).isZero();
            assertStatements(0, session::flush);
        });
        assertThat(db.list(select(STORE.managerId))).containsExactly(10L);
    }

    @Test
    void U33_manyPairsAreLinkedInOneBatch() {
        db.transaction(session -> {
            for (long id = 1; id <= 20; id++) {
                session.add(new Worker(id + 100, id));
                session.add(new Worker(id + 200, id));
                session.add(new Store(id, id + 100));
            }
            assertThat(verbs(sqlOf(session::flush)))
                    .containsExactly("INSERT stores", "INSERT workers", "UPDATE stores");
        });
        assertThat(db.count(select(STORE).where(STORE.managerId.isNotNull()))).isEqualTo(20);
    }

    @Test
    void U33_twoRowsThatReferToEachOtherAreUnlinkedAndThenDeleted() {
        stored(new Store(1, 10L), new Worker(10, 1));
        db.transaction(session -> {
            session.delete(session.get(STORE, 1L));
            session.delete(session.get(WORKER, 10L));
            assertThat(verbs(sqlOf(session::flush)))
                    .containsExactly("UPDATE stores", "DELETE workers", "DELETE stores");
        });
        assertThat(db.count(select(STORE))).isZero();
    }

    @Test
    void U33_aCycleRolledBackIsAsBefore() {
        stored(new Store(1, 10L), new Worker(10, 1));
        try (Session session = db.openSession()) {
            Store store = session.get(STORE, 1L);
            Worker worker = session.get(WORKER, 10L);
            session.delete(store);
            session.delete(worker);
            session.flush();
            session.rollback();
            assertThat(session.contains(store)).isTrue();
            assertThat(session.contains(worker)).isTrue();
            assertThat(store.managerId).isEqualTo(10L);
            assertThat(session.isModified(store)).isFalse();
        }
    }

    @Test
    void U34_aCycleThatNothingCanBreakIsExplainedBeforeAnySql() {
        db.transaction(session -> {
            session.add(new Link(1, 2));
            session.add(new Link(2, 1));
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the new Link with the key 1")
                    .hasMessageContaining("the new Link with the key 2")
                    .hasMessageContaining("Link.next_id")
                    .hasMessageContaining("allow NULL");
            assertThat(sent).isEmpty();
            session.rollback();
        });
    }

    @Test
    void U34_aRingThatNothingCanBreakIsNotDeletedEither() {
        db.transaction(session -> session.add(new Link(1, 1)));
        db.transaction(session -> session.add(new Link(2, 1)));
        db.transaction(session -> session.get(LINK, 1L).nextId = 2);
        db.transaction(session -> {
            session.list(select(LINK)).forEach(session::delete);
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the Link with the key 1")
                    .hasMessageContaining("Link.next_id");
            assertThat(sent).isEmpty();
            session.rollback();
        });
    }

    @Test
    void U23_aChildMovedFromADeletedParentSurvives() {
        stored(new Node(1, null), new Node(2, null));
        stored(new Node(3, 1L));
        db.transaction(session -> {
            session.delete(session.get(NODE, 1L));
            session.get(NODE, 3L).parentId = 2L;
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE nodes", "DELETE nodes");
        });
        assertThat(db.list(select(NODE.parentId).where(NODE.id.eq(3L)))).containsExactly(2L);
    }

    @Test
    void U26_aUniqueValueOfADeletedRowIsTakenByANewOne() {
        stored(new Slot(1));
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
        stored(new Slot(1));
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
        stored(new Slot(1), new Slot(2), new Slot(3), new Slot(4));
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
        stored(new Slot(1), new Slot(2));
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
        stored(slots.toArray());
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
        stored(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).rank = 2;
            session.get(SLOT, 2L).rank = 1;
            assertThat(verbs(sqlOf(session::flush))).hasSize(2);
        });
        assertThat(db.list(select(SLOT.rank).orderBy(SLOT.id.asc()))).containsExactly(2, 1);
    }

    @Test
    void U26_aSwapOfPairsIsParkedByTheColumnThatAllowsNull() {
        stored(new Slot(1), new Slot(2));
        db.transaction(session -> {
            session.get(SLOT, 1L).shelf = "s2";
            session.get(SLOT, 2L).shelf = "s1";
            assertThat(verbs(sqlOf(session::flush))).hasSize(2);
        });
        assertThat(db.list(select(SLOT.shelf).orderBy(SLOT.id.asc()))).containsExactly("s2", "s1");
    }

    @Test
    void U26_aSwapOfValuesThatCannotBeParkedIsExplained() {
        stored(new Slot(1), new Slot(2));
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
        stored(one, new Slot(2));
        db.transaction(session -> {
            session.delete(session.get(SLOT, 1L));
            session.get(SLOT, 2L).rank = null;
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE slots", "DELETE slots");
        });
    }

    @Test
    void U26_aSwappedRowThatIsGoneIsStale() {
        stored(new Slot(1), new Slot(2));
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
        stored(new Slot(1), new Slot(2));
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
        stored(new Land("DE", "Germany"));
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
        stored(new Land("DE", "Germany"), new Harbour(1, "DE"));
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
        stored(new Land("DE", "Germany"));
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

    @Test
    void K91_aChangedKeyIsUpdatedByTheOldOneAndChildrenFollow() {
        stored(new Land("DE", "Germany"), new Town(1, "DE"), new Town(2, "DE"));
        db.transaction(session -> {
            session.get(LAND, "DE").code = "D";
            session.list(select(TOWN)).forEach(town -> town.landCode = "D");
        });
        db.transaction(session -> {
            Land land = session.get(LAND, "D");
            List<Town> towns = session.list(select(TOWN));
            land.code = "GER";
            towns.forEach(town -> town.landCode = "GER");
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE towns", "UPDATE lands", "UPDATE towns");
            assertStatements(0, () -> assertThat(session.find(LAND, "GER")).containsSame(land));
            assertThat(session.find(LAND, "D")).isEmpty();
        });
        assertThat(db.list(select(TOWN.landCode))).containsExactly("GER", "GER");
    }

    @Test
    void K91_aNewRowMayReferToTheChangedKey() {
        stored(new Land("DE", "Germany"));
        db.transaction(session -> {
            session.get(LAND, "DE").code = "GER";
            session.add(new Harbour(1, "GER"));
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE lands", "INSERT harbours");
        });
    }

    @Test
    void K92_childrenThatHaveToReferToTheKeyAreExplained() {
        stored(new Land("DE", "Germany"), new Harbour(1, "DE"));
        db.transaction(session -> {
            session.get(LAND, "DE").code = "GER";
            session.get(HARBOUR, 1L).landCode = "GER";
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the Harbour with the key 1")
                    .hasMessageContaining("the Land with the key DE")
                    .hasMessageContaining("Harbour.land_code");
            assertThat(sent).isEmpty();
            session.rollback();
        });
    }

    @Test
    void K96_aKeyChangeRolledBackLeavesTheOldKeyInTheSession() {
        stored(new Land("DE", "Germany"), new Town(1, "DE"));
        try (Session session = db.openSession()) {
            Land land = session.get(LAND, "DE");
            Town town = session.get(TOWN, 1L);
            land.code = "GER";
            town.landCode = "GER";
            session.flush();
            session.rollback();
            assertThat(session.find(LAND, "DE")).containsSame(land);
            assertThat(land.code).isEqualTo("DE");
            assertThat(town.landCode).isEqualTo("DE");
            assertThat(session.find(LAND, "GER")).isEmpty();
        }
    }

    @Test
    void K93_keysOfRowsThatAreReferredToAreSwapped() {
        stored(new Land("A", "first"), new Land("B", "second"), new Town(1, "A"), new Town(2, "B"));
        db.transaction(session -> {
            session.get(LAND, "A").code = "B";
            session.get(LAND, "B").code = "A";
            session.get(TOWN, 1L).landCode = "B";
            session.get(TOWN, 2L).landCode = "A";
        });
        assertThat(db.list(select(TOWN.landCode).orderBy(TOWN.id.asc()))).containsExactly("B", "A");
        assertThat(db.list(select(LAND.name).orderBy(LAND.code.asc()))).containsExactly("second", "first");
    }

    @Test
    void K93_twoObjectsSwapTheirKeys() {
        stored(new Land("A", "first"), new Land("B", "second"));
        db.transaction(session -> {
            Land first = session.get(LAND, "A");
            Land second = session.get(LAND, "B");
            first.code = "B";
            second.code = "A";
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE lands", "UPDATE lands");
            assertThat(session.find(LAND, "A")).containsSame(second);
            assertThat(session.find(LAND, "B")).containsSame(first);
        });
        assertThat(db.list(select(LAND.name).orderBy(LAND.code.asc()))).containsExactly("second", "first");
    }

    @Test
    void K93_afterARollbackOfASwapTheKeysAreAsBefore() {
        stored(new Land("A", "first"), new Land("B", "second"));
        try (Session session = db.openSession()) {
            Land first = session.get(LAND, "A");
            Land second = session.get(LAND, "B");
            first.code = "B";
            second.code = "A";
            session.flush();
            session.rollback();
            assertThat(first.code).isEqualTo("A");
            assertThat(session.find(LAND, "A")).containsSame(first);
            assertThat(session.find(LAND, "B")).containsSame(second);
        }
    }
}
