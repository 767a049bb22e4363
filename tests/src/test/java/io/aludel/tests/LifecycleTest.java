package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static io.aludel.tests.shop.QSetting.SETTING;
import static io.aludel.tests.shop.QTask.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Database;
import io.aludel.EntityListener;
import io.aludel.Session;
import io.aludel.ValidationException;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import io.aludel.tests.shop.Setting;
import io.aludel.tests.shop.Task;
import io.aludel.tests.shop.TaskDao;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to objects beside their rows: life-cycle methods, listeners, stamps, and the ways of records. */
class LifecycleTest extends DatabaseSuite {
    private static long id(Task task) {
        return task.id == null ? -1 : task.id;
    }

    @Test
    void lifeCycleMethodsAreCalledOncePerFlushAndMayChangeTheObject() {
        Task task = new Task("  write  ");
        db.transaction(session -> session.add(task));
        assertThat(task.calls).containsExactly("insert");
        assertThat(task.title).isEqualTo("write");
        db.transaction(session -> {
            Task loaded = session.get(TASK, id(task));
            assertThat(loaded.calls).containsExactly("load");
            session.flush();
            assertThat(session.select(TASK).list()).containsExactly(loaded);
            assertThat(loaded.calls).containsExactly("load");
            loaded.title = " read ";
            session.flush();
            session.flush();
            assertThat(loaded.calls).containsExactly("load", "update");
            session.delete(loaded);
            session.flush();
            assertThat(loaded.calls).containsExactly("load", "update", "delete");
        });
        assertThat(db.count(select(TASK))).isZero();
    }

    @Test
    void lifeCycleMethodsAreCalledByDaosToo() {
        TaskDao dao = new TaskDao(db);
        Task task = dao.insert(new Task(" a "));
        assertThat(dao.require(id(task)).title).isEqualTo("a");
        assertThat(dao.require(id(task)).calls).containsExactly("load");
        dao.update(task);
        dao.delete(task);
        assertThat(task.calls).containsExactly("insert", "update", "delete");
    }

    @Test
    void aChangeThatALifeCycleMethodTakesBackIsNoUpdate() {
        Task task = new TaskDao(db).insert(new Task("a"));
        db.transaction(session -> {
            session.get(TASK, id(task)).title = " a";
            assertStatements(0, session::flush);
        });
    }

    @Test
    void listenersAreTold() {
        List<String> told = new ArrayList<>();
        EntityListener<Task> listener = new EntityListener<>() {
            @Override
            public void beforeInsert(Task task) {
                told.add("insert " + task.title);
                task.priority = 3;
            }

            @Override
            public void beforeUpdate(Task task) {
                told.add("update " + task.title);
            }

            @Override
            public void beforeDelete(Task task) {
                told.add("delete " + task.title);
            }

            @Override
            public void afterLoad(Task task) {
                told.add("load " + task.title);
            }
        };
        db.close();
        url = other(url);
        try (Database listening = open(Database.builder().entityListener(Task.class, listener))) {
            listening.schema().createAll();
            listening.transaction(session -> session.add(new Task("a")));
            listening.transaction(session -> {
                Task task = session.select(TASK).one();
                assertThat(task.priority).isEqualTo((short) 3);
                assertThat(session.select(TASK).one()).isSameAs(task);
                task.title = "b";
            });
            listening.transaction(session -> session.delete(session.get(TASK, 1L)));
        }
        assertThat(told).containsExactly("insert a", "load a", "update b", "load b", "delete b");
    }

    private String other(String used) {
        return used.contains(":memory:") ? used : kind.url(directory);
    }

    @Test
    void stampsComeFromTheClock() {
        MutableClock clock = new MutableClock();
        try (Database stamping = open(Database.builder().clock(clock))) {
            stamping.schema().createAll();
            Instant first = clock.instant();
            Product product = new Product("Pixel");
            stamping.transaction(session -> session.addAll(List.of(product, new Product("Fairphone"))));
            assertThat(product.createdAt).isEqualTo(first);
            assertThat(product.updatedAt).isEqualTo(first);

            clock.now = first.plus(Duration.ofMinutes(1));
            stamping.transaction(session -> {
                Product loaded = session.get(PRODUCT, product.id == null ? -1L : product.id);
                loaded.stock = 1;
                session.flush();
                assertThat(loaded.createdAt).isEqualTo(first);
                assertThat(loaded.updatedAt).isEqualTo(clock.instant());
                assertThat(session.isModified(loaded)).isFalse();
            });
            Product stored = new ProductDao(stamping).require(product.id == null ? -1L : product.id);
            assertThat(stored.createdAt).isEqualTo(first);
            assertThat(stored.updatedAt).isEqualTo(clock.instant());
        }
    }

    @Test
    void aTimeOfCreationThatIsGivenStays() {
        Product product = new Product("Pixel");
        product.createdAt = Instant.parse("2001-02-03T04:05:06Z");
        db.transaction(session -> session.add(product));
        assertThat(new ProductDao(db).require(product.id == null ? -1L : product.id).createdAt)
                .isEqualTo(Instant.parse("2001-02-03T04:05:06Z"));
    }

    @Test
    void addingARecordReturnsTheStoredOne() {
        db.transaction(session -> {
            Setting given = new Setting("colour", "red");
            Setting stored = session.add(given);
            assertThat(given.id()).isNull();
            assertThat(stored.id()).isNotNull();
            assertThat(stored.updatedAt()).isNotNull();
            assertThat(session.contains(stored)).isTrue();
            assertThat(session.find(SETTING, stored.id() == null ? -1L : stored.id()))
                    .containsSame(stored);
            assertThat(session.select(SETTING).one()).isSameAs(stored);
        });
    }

    @Test
    void replacingARecordUpdatesTheChangedColumns() {
        db.transaction(session -> {
            Setting stored = session.add(new Setting("colour", "red"));
            List<String> sql = new ArrayList<>();
            Setting[] replaced = new Setting[1];
            sql.addAll(sqlOf(() -> replaced[0] = session.replace(stored, stored.with("blue"))));
            assertThat(sql).hasSize(1);
            assertThat(sql.get(0)).contains("content").doesNotContain("name =");
            assertThat(replaced[0].version()).isEqualTo(1);
            assertThat(session.select(SETTING).one()).isSameAs(replaced[0]);
            assertThat(session.contains(stored)).isFalse();
            session.delete(replaced[0]);
            session.flush();
            assertThat(session.count(select(SETTING))).isZero();
        });
    }

    @Test
    void replacingARecordByItselfSendsNothing() {
        db.transaction(session -> {
            Setting stored = session.add(new Setting("colour", "red"));
            assertStatements(
                    0,
                    () -> assertThat(session.replace(stored, stored.with("red")))
                            .isEqualTo(stored));
        });
    }

    @Test
    void aRecordIsNotReplacedByOneWithAnotherKey() {
        db.transaction(session -> {
            Setting stored = session.add(new Setting("colour", "red"));
            Setting other = new Setting(4711L, "colour", "blue", null, 0);
            assertThatThrownBy(() -> session.replace(stored, other))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("key");
            assertThatThrownBy(() -> session.replace(other, other)).hasMessageContaining("not persisted");
        });
    }

    @Test
    void rollbackBringsRecordsBack() {
        Setting stored = db.transactionReturning(session -> session.add(new Setting("colour", "red")));
        try (Session session = db.openSession()) {
            Setting loaded = session.get(SETTING, stored.id() == null ? -1L : stored.id());
            session.replace(loaded, loaded.with("blue"));
            session.rollback();
            assertThat(session.get(SETTING, stored.id() == null ? -1L : stored.id())
                            .content())
                    .isEqualTo("red");
        }
    }

    /** A refused record must not stay pending: nobody can repair a record, so that every later flush would fail. */
    @Test
    void aRefusedRecordIsNotKept() {
        try (Session session = db.openSession()) {
            assertThatThrownBy(() -> session.add(new Setting("n".repeat(31), "red")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Setting.name");
            assertThat(session.pending()).isEmpty();
            session.add(new Setting("colour", "red"));
            session.commit();
        }
        assertThat(db.count(select(SETTING))).isEqualTo(1);
    }

    /** A refused replacement leaves the session with what it had. */
    @Test
    void aRefusedReplacementIsNotKept() {
        try (Session session = db.openSession()) {
            Setting stored = session.add(new Setting("colour", "red"));
            Setting bad = new Setting(stored.id(), "n".repeat(31), "blue", stored.updatedAt(), stored.version());
            assertThatThrownBy(() -> session.replace(stored, bad)).isInstanceOf(ValidationException.class);
            assertThat(session.contains(stored)).isTrue();
            session.commit();
        }
        assertThat(db.list(select(SETTING.content))).containsExactly("red");
    }

    private static final class MutableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T10:15:30.123456Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
