package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QHarbour.HARBOUR;
import static io.aludel.tests.order.QLand.LAND;
import static io.aludel.tests.order.QTown.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.tests.order.Harbour;
import io.aludel.tests.order.Land;
import io.aludel.tests.order.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** K: the order of a flush where keys change. */
class ChangedKeysTest extends FlushOrderSuite {
    @Test
    void K91_aChangedKeyIsUpdatedByTheOldOneAndChildrenFollow() {
        store(new Land("DE", "Germany"), new Town(1, "DE"), new Town(2, "DE"));
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
        store(new Land("DE", "Germany"));
        db.transaction(session -> {
            session.get(LAND, "DE").code = "GER";
            session.add(new Harbour(1, "GER"));
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE lands", "INSERT harbours");
        });
    }

    @Test
    void K92_childrenThatHaveToReferToTheKeyAreExplained() {
        store(new Land("DE", "Germany"), new Harbour(1, "DE"));
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
        store(new Land("DE", "Germany"), new Town(1, "DE"));
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
        store(new Land("A", "first"), new Land("B", "second"), new Town(1, "A"), new Town(2, "B"));
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
        store(new Land("A", "first"), new Land("B", "second"));
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
        store(new Land("A", "first"), new Land("B", "second"));
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
