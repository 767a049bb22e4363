package io.aludel.tests.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import io.aludel.junit.StatementCounter;
import io.aludel.mapping.EntityTable;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the tables of this package for each test. */
@OnEveryDatabase
abstract class RelationsSuite {
    @RegisterExtension
    final StatementCounter counter = new StatementCounter();

    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    private final List<StatementEvent> sent = new ArrayList<>();
    private String url = "";
    Database db;

    @BeforeEach
    void openDatabase() {
        url = kind.url(directory);
        db = Database.builder()
                .url(url)
                .models(new RelationsModel())
                .statementListener(sent::add)
                .statementListener(counter)
                .open();
        db.schema().createAll();
    }

    @AfterEach
    void closeDatabase() {
        db.close();
    }

    /** Returns a key that must be there by now. */
    static <K> K id(@Nullable K key) {
        return Objects.requireNonNull(key);
    }

    /** Stores objects in a transaction of their own. */
    void store(Object... entities) {
        db.transaction(session -> session.addAll(List.of(entities)));
    }

    /** Runs work and returns the SQL that it sent. */
    List<String> sqlOf(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream().map(StatementEvent::sql).toList();
    }

    /** Runs work and returns what it sent, each as {@code INSERT books}. */
    List<String> writes(Runnable work) {
        return sqlOf(work).stream()
                .filter(sql -> !sql.startsWith("SELECT"))
                .map(sql -> sql.replaceAll("(?s)^(\\w+) (?:INTO |FROM )?\"?(\\w+)\"? .*", "$1 $2"))
                .toList();
    }

    /** Checks how many statements some work sends. */
    void assertStatements(int count, Runnable work) {
        Statistics before = db.statistics();
        List<String> sql = sqlOf(work);
        assertThat(db.statistics().since(before).statements())
                .as("statements %s", sql)
                .isEqualTo(count);
    }

    /** Checks how many statements some work sends, and returns its result. */
    <R> R statements(int count, Supplier<R> work) {
        List<R> result = new ArrayList<>();
        assertStatements(count, () -> result.add(work.get()));
        return result.get(0);
    }

    /** Counts rows outside of any session. */
    long rows(EntityTable<?, ?> table) {
        return db.select(table).count();
    }

    /** Checks that a session agrees with the database: a flush has nothing to do. */
    void assertClean(Session session) {
        assertStatements(0, session::flush);
        assertThat(session.modified()).isEmpty();
        assertThat(session.pending()).isEmpty();
        assertThat(session.deleted()).isEmpty();
    }

    /** Runs SQL on a connection of its own; ends the test where that would see another database. */
    void execute(String... statements) {
        assumeTrue(kind.hasSeveralConnections());
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
