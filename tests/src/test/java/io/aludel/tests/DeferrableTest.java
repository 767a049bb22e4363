package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QBead.BEAD;
import static io.aludel.tests.order.QBolt.BOLT;
import static io.aludel.tests.order.QCaptain.CAPTAIN;
import static io.aludel.tests.order.QHook.HOOK;
import static io.aludel.tests.order.QNut.NUT;
import static io.aludel.tests.order.QRaft.RAFT;
import static io.aludel.tests.order.QRower.ROWER;
import static io.aludel.tests.order.QShip.SHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.aludel.AludelException;
import io.aludel.IntegrityException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.tests.order.Bead;
import io.aludel.tests.order.Bolt;
import io.aludel.tests.order.Captain;
import io.aludel.tests.order.Hook;
import io.aludel.tests.order.Noose;
import io.aludel.tests.order.Nut;
import io.aludel.tests.order.Raft;
import io.aludel.tests.order.Rower;
import io.aludel.tests.order.Ship;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** U: circles of rows that cannot do without each other, with foreign keys that wait for the end of the transaction. */
class DeferrableTest extends FlushOrderSuite {
    private static List<Object> crew(long... ids) {
        List<Object> crew = new ArrayList<>();
        for (long id : ids) {
            Ship ship = new Ship(id);
            Captain captain = new Captain(id);
            ship.captain = Ref.of(captain);
            captain.ship = Ref.of(ship);
            crew.add(ship);
            crew.add(captain);
        }
        return crew;
    }

    private void assumeDeferrable() {
        assumeThat(kind).isNotEqualTo(TestDatabase.H2);
    }

    private void assumeNotDeferrable() {
        assumeThat(kind).isEqualTo(TestDatabase.H2);
    }

    @Test
    void U33_twoRowsThatNeedEachOtherAreInsertedAndDeletedWithoutMoreStatements() {
        assumeDeferrable();
        db.transaction(session -> {
            session.addAll(crew(1, 2));
            assertThat(verbs(sqlOf(session::flush))).containsExactly("INSERT ships", "INSERT captains");
            assertStatements(0, session::flush);
        });
        assertThat(db.list(select(SHIP.captainId).orderBy(SHIP.id.asc()))).containsExactly(1L, 2L);
        assertThat(db.list(select(CAPTAIN.shipId).orderBy(CAPTAIN.id.asc()))).containsExactly(1L, 2L);
        db.transaction(session -> {
            session.list(select(SHIP)).forEach(session::delete);
            session.list(select(CAPTAIN)).forEach(session::delete);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("DELETE captains", "DELETE ships");
        });
        assertThat(db.count(select(SHIP)) + db.count(select(CAPTAIN))).isZero();
    }

    @Test
    void U33_aCircleOfRowsThatNeedEachOtherIsRolledBack() {
        assumeDeferrable();
        db.transaction(session -> session.addAll(crew(1)));
        try (Session session = db.openSession()) {
            Ship ship = session.get(SHIP, 1L);
            Captain captain = session.get(CAPTAIN, 1L);
            session.delete(ship);
            session.delete(captain);
            session.flush();
            session.rollback();
            assertThat(session.contains(ship)).isTrue();
            assertThat(session.contains(captain)).isTrue();
            assertThat(session.isModified(ship)).isFalse();
        }
        assertThat(db.list(select(SHIP.captainId))).containsExactly(1L);
    }

    @Test
    void U33_aRingByForeignKeyAloneIsInsertedAndDeleted() {
        assumeDeferrable();
        db.transaction(session -> session.addAll(List.of(new Bead(1, 2), new Bead(2, 3), new Bead(3, 1))));
        assertThat(db.list(select(BEAD.nextId).orderBy(BEAD.id.asc()))).containsExactly(2L, 3L, 1L);
        db.transaction(session -> {
            session.list(select(BEAD)).forEach(session::delete);
            assertThat(verbs(sqlOf(session::flush))).containsExactly("DELETE beads");
        });
        assertThat(db.count(select(BEAD))).isZero();
    }

    @Test
    void U34_whatTheDatabaseDoesToADeletedRowDoesNotWait() {
        assumeDeferrable();
        db.transaction(session -> session.addAll(List.of(new Hook(1, 2), new Hook(2, 1))));
        db.transaction(session -> {
            session.list(select(HOOK)).forEach(session::delete);
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Hook.next_id")
                    .hasMessageContaining("without an onDelete");
            assertThat(sent).isEmpty();
            session.rollback();
        });
        assertThat(db.count(select(HOOK))).isEqualTo(2);
    }

    @Test
    void U33_keysOfAludelsMakingAreKnownInTime() {
        assumeDeferrable();
        Bolt bolt = new Bolt();
        Nut nut = new Nut();
        bolt.nut = Ref.of(nut);
        nut.bolt = Ref.of(bolt);
        try (Session session = db.openSession()) {
            session.addAll(List.of(nut, bolt));
            assertThat(verbs(sqlOf(session::flush))).containsExactlyInAnyOrder("INSERT bolts", "INSERT nuts");
            session.rollback();
            assertThat(bolt.id).isNull();
            assertThat(nut.id).isNull();
            session.addAll(List.of(bolt, nut));
            session.commit();
        }
        assertThat(bolt.id).isNotNull();
        assertThat(db.list(select(BOLT.nutId))).containsExactly(nut.id);
        assertThat(db.list(select(NUT.boltId))).containsExactly(bolt.id);
    }

    @Test
    void U33_oneKeyThatIsKnownIsEnough() {
        Raft raft = new Raft();
        Rower rower = new Rower();
        rower.id = 7;
        raft.rower = Ref.of(rower);
        rower.raft = Ref.of(raft);
        db.transaction(session -> {
            session.addAll(List.of(rower, raft));
            if (kind == TestDatabase.H2) {
                assertThatThrownBy(session::flush).hasMessageContaining("deferrable = true");
                session.rollback();
            } else {
                assertThat(verbs(sqlOf(session::flush))).containsExactly("INSERT rafts", "INSERT rowers");
            }
        });
        assertThat(db.list(select(ROWER.raftId))).isEqualTo(db.list(select(RAFT.id)));
        assertThat(db.count(select(RAFT))).isEqualTo(kind == TestDatabase.H2 ? 0 : 1);
    }

    @Test
    void U34_aKeyThatTheDatabaseGivesIsNotKnownInTime() {
        Noose one = new Noose();
        Noose two = new Noose();
        one.other = Ref.of(two);
        two.other = Ref.of(one);
        db.transaction(session -> {
            session.addAll(List.of(one, two));
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Noose.other")
                    .hasMessageContaining("allow NULL")
                    .hasMessageContaining("the key is only known when the database has inserted the row");
            assertThat(sent).isEmpty();
            session.rollback();
        });
        assertThat(one.id).isNull();
    }

    @Test
    void U34_withoutDeferrableKeysTheErrorNamesTheRemediesAndNothingIsLost() {
        assumeNotDeferrable();
        List<Object> crew = crew(1);
        try (Session session = db.openSession()) {
            session.add(new Bead(1, 1));
            session.flush();
            session.addAll(crew);
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Ship.captain")
                    .hasMessageContaining("Captain.ship")
                    .hasMessageContaining("allow NULL")
                    .hasMessageContaining("deferrable = true")
                    .hasMessageContaining("H2 cannot");
            assertThat(sent).isEmpty();
            assertThat(session.pending()).containsExactlyElementsOf(crew);
            session.rollback();
            assertThat(session.contains(crew.get(0))).isFalse();
        }
        assertThat(db.count(select(BEAD))).isZero();
    }

    @Test
    void U34_keysGivenBeforeAnOrderWasFoundImpossibleAreUnsetByTheRollback() {
        Bolt bolt = new Bolt();
        Nut nut = new Nut();
        Noose noose = new Noose();
        bolt.nut = Ref.of(nut);
        nut.bolt = Ref.of(bolt);
        noose.other = Ref.of(noose);
        db.transaction(session -> {
            session.addAll(List.of(nut, bolt, noose));
            sent.clear();
            assertThatThrownBy(session::flush).isInstanceOf(AludelException.class);
            assertThat(sent).isEmpty();
            session.rollback();
        });
        assertThat(bolt.id).isNull();
        assertThat(nut.id).isNull();
    }

    @Test
    void U33_whatIsBrokenAtTheEndFailsTheCommit() {
        assumeDeferrable();
        try (Session session = db.openSession()) {
            Bead bead = session.add(new Bead(1, 99));
            session.flush();
            Throwable failure = catchThrowable(session::commit);
            assertThat(failure).isInstanceOf(IntegrityException.class).hasMessageContaining("Committing failed");
            assertThat(((IntegrityException) failure).kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("rollback()");
            session.rollback();
            assertThat(session.contains(bead)).isFalse();
            assertThat(session.count(select(BEAD))).isZero();
            bead.nextId = 1;
            session.add(bead);
            session.commit();
        }
        assertThat(db.list(select(BEAD.nextId))).containsExactly(1L);
    }

    @Test
    void U33_aTransactionThatFailsAtItsEndLeavesTheObjectsAsTheyWere() {
        assumeDeferrable();
        db.transaction(session -> session.add(new Bead(1, 1)));
        Bolt bolt = new Bolt();
        List<Bead> beads = new ArrayList<>();
        assertThatThrownBy(() -> db.transaction(session -> {
                    bolt.nut = NUT.ref(new UUID(0, 1));
                    session.add(bolt);
                    beads.add(session.get(BEAD, 1L));
                    beads.get(0).nextId = 98;
                }))
                .isInstanceOf(IntegrityException.class);
        assertThat(bolt.id).isNull();
        assertThat(beads.get(0).nextId).isEqualTo(1);
        assertThat(db.list(select(BEAD.nextId))).containsExactly(1L);
        assertThat(db.count(select(BOLT))).isZero();
    }
}
