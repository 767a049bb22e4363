package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.ConnectionException;
import io.aludel.Database;
import io.aludel.DatabaseException;
import io.aludel.DeadlockException;
import io.aludel.ModelVersionException;
import io.aludel.Session;
import io.aludel.TransactionOptions;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.QCategory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Connections, threads and models that are not as they should be: each has a message of its own. */
class ConnectionsTest extends DatabaseSuite {
    @Test
    void aWrongUrlIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Database.open("jdbc:nosuch://host/db?user=a&password=s3cret"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("jdbc:nosuch")
                .hasMessageContaining("no dialect")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + directory.resolve("no/such/dir/shop.db")))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("no/such/dir");
        assertThatThrownBy(() -> Database.open("jdbc:h2:" + directory.resolve("shop") + ";IFEXISTS=TRUE"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("check the URL");
        assertThatThrownBy(() -> Database.builder().open()).hasMessageContaining("url(..)");
    }

    @Test
    void aMissingDriverIsNamedWithItsJar() throws SQLException {
        assumeTrue(kind == TestDatabase.H2);
        Driver driver = DriverManager.getDriver(url);
        DriverManager.deregisterDriver(driver);
        try {
            assertThatThrownBy(() -> Database.open(url))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("driver")
                    .hasMessageContaining("com.h2database:h2");
        } finally {
            DriverManager.registerDriver(driver);
        }
    }

    @Test
    void aModelForAnotherContractIsRefused() {
        assertThatThrownBy(() -> new OldModel())
                .isInstanceOf(ModelVersionException.class)
                .hasMessageContaining("OldModel")
                .hasMessageContaining("version " + (EntityMapper.CONTRACT - 1))
                .hasMessageContaining("aludel-processor");
    }

    private static final class OldModel extends Model {
        OldModel() {
            super(EntityMapper.CONTRACT - 1);
        }

        @Override
        public List<EntityTable<?, ?>> tables() {
            return List.of(QCategory.CATEGORY);
        }

        @Override
        public @Nullable EntityTable<?, ?> table(String className) {
            return null;
        }
    }

    @Test
    void aClosedDatabaseSaysSo() {
        db.close();
        assertThatThrownBy(() -> db.list(select(CATEGORY)))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("database is closed");
        assertThatThrownBy(
                        () -> db.transaction(session -> session.select(CATEGORY).list()))
                .hasMessageContaining("database is closed");
    }

    @Test
    void aClosedSessionSaysSo() {
        Session session = db.openSession();
        session.close();
        for (Runnable use : List.<Runnable>of(
                session::flush,
                session::commit,
                session::rollback,
                () -> session.add(new Category("A")),
                () -> session.find(CATEGORY, 1L),
                () -> session.select(CATEGORY).list(),
                () -> new CategoryDao(session).count(),
                () -> session.nested(() -> {}))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("session is closed")
                    .hasMessageContaining("openSession");
        }
    }

    @Test
    void twoThreadsInOneSessionAreBothNamed() throws InterruptedException {
        new CategoryDao(db).insert(new Category("A"));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (Session session = db.openSession()) {
            Thread worker = new Thread(
                    () -> session.select(CATEGORY.name)
                            .map(name -> {
                                inside.countDown();
                                await(done);
                                return name;
                            })
                            .list(),
                    "worker");
            worker.start();
            await(inside);
            try {
                assertThatThrownBy(session::flush)
                        .isInstanceOf(AludelException.class)
                        .hasMessageContaining("two threads")
                        .hasMessageContaining("'worker'")
                        .hasMessageContaining("'" + Thread.currentThread().getName() + "'");
            } finally {
                done.countDown();
                worker.join();
            }
            session.flush();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void sessionsThatAddAtOnceDoNotDisturbEachOther() throws InterruptedException {
        assumeTrue(kind.hasSeveralConnections());
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int worker = i;
            workers.add(new Thread(() -> {
                try {
                    for (int round = 0; round < 20; round++) {
                        int first = round * 50;
                        db.transaction(session -> {
                            for (int row = first; row < first + 50; row++) {
                                session.add(new Category("w" + worker + "-" + row));
                            }
                        });
                    }
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            }));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(failures).isEmpty();
        assertThat(db.count(select(CATEGORY))).isEqualTo(4_000);
    }

    @Test
    void aSecondUseOfASingleConnectionFailsAtOnceInsteadOfWaitingForItself() {
        assumeTrue(!kind.hasSeveralConnections());
        new CategoryDao(db).insert(new Category("A"));
        long start = System.nanoTime();
        try (Session first = db.openSession();
                Session second = db.openSession()) {
            first.select(CATEGORY).list();
            for (Runnable use : List.<Runnable>of(
                    () -> second.select(CATEGORY).list(),
                    () -> db.list(select(CATEGORY)),
                    () -> new CategoryDao(db).insert(new Category("B")))) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("one connection")
                        .hasMessageContaining("this thread");
            }
            first.rollback();
            assertThat(second.select(CATEGORY).list()).hasSize(1);
        }
        try (Stream<Category> rows = new CategoryDao(db).stream()) {
            assertThat(rows.findFirst()).isPresent();
            assertThatThrownBy(() -> db.list(select(CATEGORY))).hasMessageContaining("stream");
        }
        assertThat(db.list(select(CATEGORY))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anotherThreadWaitsForASingleConnection() throws InterruptedException {
        assumeTrue(!kind.hasSeveralConnections());
        AtomicReference<List<Category>> read = new AtomicReference<>(List.of());
        Thread reader = new Thread(() -> read.set(db.list(select(CATEGORY))));
        try (Session session = db.openSession()) {
            session.add(new Category("A"));
            session.flush();
            reader.start();
            session.commit();
        }
        reader.join();
        assertThat(read.get()).hasSize(1);
    }

    @Test
    void anExhaustedPoolSaysWhatHoldsConnections() {
        assumeTrue(kind.hasSeveralConnections());
        try (Database small = open(Database.builder().poolSize(2).connectionTimeout(Duration.ofMillis(300)));
                Session first = small.openSession();
                Session second = small.openSession()) {
            first.select(CATEGORY).list();
            second.select(CATEGORY).list();
            assertThatThrownBy(() -> small.list(select(CATEGORY)))
                    .isInstanceOf(io.aludel.TimeoutException.class)
                    .hasMessageContaining("pool is exhausted")
                    .hasMessageContaining("poolSize");
        }
    }

    private void breakConnections() {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            List<Integer> sessions = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "SELECT session_id FROM information_schema.sessions WHERE session_id <> SESSION_ID()")) {
                while (rows.next()) {
                    sessions.add(rows.getInt(1));
                }
            }
            for (int session : sessions) {
                statement.execute("CALL ABORT_SESSION(" + session + ")");
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aBrokenConnectionIsReplacedAndAReadDoneAgain() {
        assumeTrue(kind == TestDatabase.H2);
        new CategoryDao(db).insert(new Category("A"));
        for (int i = 0; i < 3; i++) {
            breakConnections();
            assertThat(db.list(select(CATEGORY.name))).containsExactly("A");
            assertThat(new CategoryDao(db).count()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatBreaksWithinATransactionIsAnErrorAndTheNextTransactionWorks() {
        assumeTrue(kind == TestDatabase.H2);
        try (Session session = db.openSession()) {
            Category category = session.add(new Category("A"));
            session.flush();
            breakConnections();
            assertThatThrownBy(() -> session.select(CATEGORY).list()).isInstanceOf(ConnectionException.class);
            session.rollback();
            assertThat(category.id).isNull();
            session.add(category);
            session.commit();
        }
        assertThat(db.list(select(CATEGORY.name))).containsExactly("A");
    }

    @Test
    void readOnlyWorkGoesToTheReplicaAndTheRestDoesNot() {
        assumeTrue(kind == TestDatabase.H2);
        String replicaUrl = kind.url(directory);
        try (Database replica =
                Database.builder().url(replicaUrl).models(new Shop(kind)).open()) {
            replica.schema().createAll();
            new CategoryDao(replica).insert(new Category("of the replica"));
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(replicaUrl);
            try (Database routed = open(Database.builder().replica(source))) {
                routed.transaction(session -> session.add(new Category("of the main database")));
                List<String> read =
                        routed.read(session -> session.select(CATEGORY.name).list());
                assertThat(read).containsExactly("of the replica");
                assertThat(routed.list(select(CATEGORY.name))).containsExactly("of the main database");
            }
        }
    }

    @Test
    void workThatReadsOnlyDoesNotWrite() {
        assertThatThrownBy(() -> db.read(session -> session.add(new Category("A"))))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("read only");
        assertThatThrownBy(() -> db.read(session -> new CategoryDao(session).insert(new Category("A"))))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("read only");
        assertThat(db.count(select(CATEGORY))).isZero();
    }

    @Test
    void retryableFailuresRunTheWorkAgainInAFreshSession() {
        AtomicInteger attempts = new AtomicInteger();
        List<Session> sessions = new ArrayList<>();
        db.transaction(TransactionOptions.DEFAULT.retries(3), session -> {
            sessions.add(session);
            session.add(new Category("c" + attempts.incrementAndGet()));
            session.flush();
            if (attempts.get() < 3) {
                throw new DeadlockException("as a database would", null, null);
            }
        });
        assertThat(attempts).hasValue(3);
        assertThat(sessions).doesNotHaveDuplicates();
        assertThat(db.list(select(CATEGORY.name))).containsExactly("c3");
    }

    @Test
    void retriesEndAndOtherFailuresAreNotRetried() {
        AtomicInteger attempts = new AtomicInteger();
        DatabaseException failure = new DeadlockException("again and again", null, null);
        assertThatThrownBy(() -> db.transaction(TransactionOptions.DEFAULT.retries(2), session -> {
                    attempts.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(attempts).hasValue(3);
        assertThatThrownBy(() -> db.transaction(TransactionOptions.DEFAULT.retries(2), session -> {
                    attempts.incrementAndGet();
                    throw new DatabaseException("once", null, null);
                }))
                .hasMessage("once");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void aDataSourceOfTheApplicationStaysOpen() {
        assumeTrue(kind == TestDatabase.H2);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        try (Database over =
                Database.builder().dataSource(source).models(new Shop(kind)).open()) {
            over.transaction(session -> session.add(new Category("A")));
            assertThat(over.list(select(CATEGORY.name))).containsExactly("A");
        }
        assertThat(db.count(select(CATEGORY))).isEqualTo(1);
    }

    private String logOf(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSessionThatIsOpenWhenTheDatabaseClosesIsReportedWithWhereItWasOpened() {
        Database leaky = open(Database.builder().leakDetection());
        Session session = leaky.openSession();
        String log = logOf(leaky::close);
        assertThat(log)
                .contains(session.toString())
                .contains("aSessionThatIsOpenWhenTheDatabaseClosesIsReportedWithWhereItWasOpened");
        session.close();
    }

    @Test
    void aLostSessionIsReportedAndItsConnectionComesBack() {
        assumeTrue(kind.hasSeveralConnections());
        try (Database leaky =
                open(Database.builder().leakDetection().poolSize(1).connectionTimeout(Duration.ofMillis(500)))) {
            String log = logOf(() -> {
                lose(leaky);
                awaitCollection(leaky);
            });
            assertThat(log).contains("never closed").contains("lose");
            assertThat(leaky.list(select(CATEGORY))).isEmpty();
        }
    }

    private static void lose(Database leaky) {
        Thread loser = new Thread(() -> leaky.openSession().select(CATEGORY).list(), "loser");
        loser.start();
        try {
            loser.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void awaitCollection(Database leaky) {
        for (int i = 0; i < 40; i++) {
            System.gc();
            try {
                leaky.list(select(CATEGORY));
                return;
            } catch (io.aludel.TimeoutException stillHeld) {
                assertThat(stillHeld).hasMessageContaining("exhausted");
            }
        }
    }
}
