package io.aludel.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import io.aludel.junit.StatementCounter;
import io.aludel.mapping.Model;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database of each kind, with the tables of a model, for each test. */
@OnEveryDatabase
public abstract class ModelSuite {
    /** Counts for {@link io.aludel.junit.ExpectStatements}. */
    @RegisterExtension
    protected final StatementCounter counter = new StatementCounter();

    @TempDir
    protected Path directory = Path.of("");

    @Parameter
    protected TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    /** What was sent since somebody cleared it. */
    protected final List<StatementEvent> sent = new ArrayList<>();

    protected String url = "";
    protected Database db;

    /** Returns the entities whose tables there are. */
    protected abstract Model model();

    /** Returns how the database is opened. */
    protected DatabaseBuilder settings() {
        return Database.builder();
    }

    @BeforeEach
    protected void openDatabase() {
        url = kind.url(directory);
        db = open(settings());
        db.schema().createAll();
        sent.clear();
    }

    @AfterEach
    protected void closeDatabase() {
        db.close();
    }

    /** Opens the test's database with further settings. */
    protected final Database open(DatabaseBuilder more) {
        return open(url, more);
    }

    /** Opens a database with the test's entities. */
    protected final Database open(String address, DatabaseBuilder more) {
        return more.url(address)
                .models(model())
                .statementListener(sent::add)
                .statementListener(counter)
                .open();
    }

    /** Returns a key that must be there by now. */
    protected static <K> K id(@Nullable K key) {
        return Objects.requireNonNull(key);
    }

    /** Stores objects in a transaction of their own. */
    protected final void store(Object... entities) {
        db.transaction(session -> session.addAll(List.of(entities)));
    }

    /** Runs work in a session that is rolled back. */
    protected final void read(Consumer<Session> work) {
        try (Session session = db.openSession()) {
            work.accept(session);
        }
    }

    /** Runs work and returns the SQL that it sent. */
    protected final List<String> sqlOf(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream().map(StatementEvent::sql).toList();
    }

    /** Runs work and returns the SQL that it sent, but for SELECTs. */
    protected final List<String> writesOf(Runnable work) {
        return sqlOf(work).stream().filter(sql -> !sql.startsWith("SELECT")).toList();
    }

    /** Runs work and returns what it wrote, each as {@code INSERT books}. */
    protected final List<String> writes(Runnable work) {
        return verbs(writesOf(work));
    }

    /** Returns what statements do, each as {@code INSERT books}. */
    protected static List<String> verbs(List<String> sql) {
        return sql.stream()
                .map(text -> text.replaceAll("(?s)^(\\w+) (?:INTO |(?:.* )?FROM )?\"?(\\w+)\"?.*", "$1 $2"))
                .toList();
    }

    /** Checks how many statements some work sends. */
    protected final void assertStatements(int count, Runnable work) {
        Statistics before = db.statistics();
        List<String> sql = sqlOf(work);
        assertThat(db.statistics().since(before).statements())
                .as("statements %s", sql)
                .isEqualTo(count);
    }

    /** Checks how many statements some work sends, and returns its result. */
    protected final <R> R statements(int count, Supplier<R> work) {
        List<R> result = new ArrayList<>();
        assertStatements(count, () -> result.add(work.get()));
        return result.get(0);
    }

    /** Checks that a session agrees with the database: a flush has nothing to do. */
    protected final void assertClean(Session session) {
        assertStatements(0, session::flush);
        assertThat(session.modified()).isEmpty();
        assertThat(session.pending()).isEmpty();
        assertThat(session.deleted()).isEmpty();
    }

    /** Runs SQL that no entity stands for, on a connection of its own; ends the test where that would see another database. */
    protected final void execute(String... statements) {
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
