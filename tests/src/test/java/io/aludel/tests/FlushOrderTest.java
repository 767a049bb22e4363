package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QLink.LINK;
import static io.aludel.tests.order.QNode.NODE;
import static io.aludel.tests.order.QStore.STORE;
import static io.aludel.tests.order.QWorker.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.tests.order.Link;
import io.aludel.tests.order.Node;
import io.aludel.tests.order.Store;
import io.aludel.tests.order.Worker;
import org.junit.jupiter.api.Test;

/** U: the order of a flush where rows refer to one another, in as few statements as possible. */
class FlushOrderTest extends FlushOrderSuite {
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
        store(new Node(1, null));
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
            store(new Node(id, id == 1 ? null : id / 2));
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
        store(new Store(1, 10L), new Worker(10, 1));
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
        store(new Store(1, 10L), new Worker(10, 1));
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
        store(new Node(1, null), new Node(2, null));
        store(new Node(3, 1L));
        db.transaction(session -> {
            session.delete(session.get(NODE, 1L));
            session.get(NODE, 3L).parentId = 2L;
            assertThat(verbs(sqlOf(session::flush))).containsExactly("UPDATE nodes", "DELETE nodes");
        });
        assertThat(db.list(select(NODE.parentId).where(NODE.id.eq(3L)))).containsExactly(2L);
    }
}
