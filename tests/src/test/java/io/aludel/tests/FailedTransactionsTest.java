package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T110 and T111: what a transaction takes after something in it failed. */
class FailedTransactionsTest extends DatabaseSuite {
    private Category stored(String name) {
        return new CategoryDao(db).insert(new Category(name));
    }

    private long id(Category category) {
        assertThat(category.id).isNotNull();
        return category.id == null ? -1 : category.id;
    }

    private List<String> names() {
        return db.list(select(CATEGORY.name).orderBy(CATEGORY.name.asc()));
    }

    @Test
    void T110_afterAFailedFlushTheTransactionTakesRollbackAlone() {
        stored("A");
        try (Session session = db.openSession()) {
            session.add(new Category("A"));
            assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
            for (Runnable use : List.<Runnable>of(
                    session::flush,
                    session::commit,
                    () -> session.select(CATEGORY).list(),
                    () -> session.find(CATEGORY, 77L),
                    () -> session.add(new Category("B")),
                    () -> session.nested(() -> {}),
                    () -> new CategoryDao(session).count())) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(AludelException.class)
                        .hasMessageContaining("cannot go on")
                        .hasMessageContaining("categories")
                        .hasCauseInstanceOf(IntegrityException.class);
            }
            session.rollback();
            session.add(new Category("B"));
            session.commit();
        }
        assertThat(names()).containsExactly("A", "B");
    }

    @Test
    void T110_afterAWriteOfADaoThatFailedHalfwayTheTransactionTakesRollbackAlone() {
        Category a = stored("A");
        Category b = stored("B");
        try (Session session = db.openSession()) {
            a.name = "written";
            b.name = "written";
            assertThatThrownBy(() -> new CategoryDao(session).updateAll(List.of(a, b)))
                    .isInstanceOf(IntegrityException.class);
            for (Runnable use : List.<Runnable>of(session::commit, () -> new CategoryDao(session).count())) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(AludelException.class)
                        .hasMessageContaining("cannot go on")
                        .hasMessageContaining("categories")
                        .hasCauseInstanceOf(IntegrityException.class);
            }
            session.rollback();
            assertThat(session.select(CATEGORY).count()).isEqualTo(2);
        }
        assertThat(names()).containsExactly("A", "B");
    }

    @Test
    void T110_afterABatchByHandThatFailedHalfwayTheTransactionTakesRollbackAlone() {
        stored("A");
        assertThatThrownBy(() -> db.transaction(session -> assertThatThrownBy(
                                () -> session.sql("INSERT INTO categories (name) VALUES (:name)")
                                        .batch(List.of("B", "A"), (statement, name) -> statement.bind("name", name)))
                        .isInstanceOf(IntegrityException.class)))
                .isInstanceOf(AludelException.class)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(names()).containsExactly("A");
    }

    @Test
    void T110_aWriteOfADaoThatWroteNothingLeavesTheTransactionUsable() {
        stored("A");
        db.transaction(session -> {
            CategoryDao dao = new CategoryDao(session);
            assertThatThrownBy(() -> dao.insert(new Category("A"))).isInstanceOf(IntegrityException.class);
            assertThatThrownBy(() -> dao.insert(new Category("x".repeat(500)))).isInstanceOf(AludelException.class);
            Category added = dao.insert(new Category("B"));
            assertThatThrownBy(() -> session.update(CATEGORY)
                            .set(CATEGORY.name, "A")
                            .where(CATEGORY.id.eq(id(added)))
                            .execute())
                    .isInstanceOf(IntegrityException.class);
        });
        assertThat(names()).containsExactly("A", "B");
    }

    @Test
    void T111_aWriteOfADaoThatFailedHalfwayWithinASavepointIsUndoneWithIt() {
        Category a = stored("A");
        Category b = stored("B");
        a.name = "written";
        b.name = "written";
        db.transaction(session -> {
            assertThatThrownBy(() -> session.nested(() -> new CategoryDao(session).updateAll(List.of(a, b))))
                    .isInstanceOf(IntegrityException.class);
            session.add(new Category("C"));
        });
        assertThat(names()).containsExactly("A", "B", "C");
    }

    @Test
    void T110_aBlockThatSwallowsAFailedFlushDoesNotCommit() {
        stored("A");
        assertThatThrownBy(() -> db.transaction(session -> {
                    session.add(new Category("B"));
                    session.flush();
                    session.add(new Category("A"));
                    assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
                }))
                .isInstanceOf(AludelException.class)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(names()).containsExactly("A");
    }

    @Test
    void T111_aViolationWithinASavepointLeavesTheTransactionUsable() {
        stored("A");
        db.transaction(session -> {
            session.add(new Category("B"));
            assertThatThrownBy(() -> session.nested(() -> session.add(new Category("A"))))
                    .isInstanceOf(IntegrityException.class);
            session.add(new Category("C"));
        });
        assertThat(names()).containsExactly("A", "B", "C");
    }

    @Test
    void T111_aSwallowedViolationWithinASavepointStillEndsIt() {
        stored("A");
        db.transaction(session -> {
            assertThatThrownBy(() -> session.nested(() -> {
                        session.add(new Category("B"));
                        session.flush();
                        session.add(new Category("A"));
                        assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
                    }))
                    .hasCauseInstanceOf(IntegrityException.class);
            session.add(new Category("C"));
        });
        assertThat(names()).containsExactly("A", "C");
    }

    /** Where the transaction is ended within a savepoint, the message is about that, and not about a savepoint that is not there. */
    @Test
    void T111_theTransactionIsNotEndedWithinASavepoint() {
        db.transaction(session -> session.nested(() -> {
            assertThatThrownBy(session::commit).hasMessageContaining("nested");
            assertThatThrownBy(session::rollback).hasMessageContaining("nested");
            session.add(new Category("A"));
        }));
        assertThat(names()).containsExactly("A");
    }
}
