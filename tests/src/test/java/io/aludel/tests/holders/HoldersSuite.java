package io.aludel.tests.holders;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the tables of this package for each test. */
@OnEveryDatabase
abstract class HoldersSuite {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    private final List<StatementEvent> sent = new ArrayList<>();
    Database db;

    @BeforeEach
    void openDatabase() {
        db = Database.builder()
                .url(kind.url(directory))
                .models(new HeldTables())
                .statementListener(sent::add)
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

    /** Checks how many statements some work sends, and returns its result. */
    <R> R statements(int count, Supplier<R> work) {
        List<R> result = new ArrayList<>();
        assertThat(sqlOf(() -> result.add(work.get()))).hasSize(count);
        return result.get(0);
    }

    /** Checks which statements some work sends, each by its first word and the table. */
    void assertSends(Runnable work, String... statements) {
        assertThat(sqlOf(work).stream()
                        .map(sql -> sql.replaceAll("(?s)^(\\w+) (?:INTO |(?:.* )?FROM )?\"?(\\w+)\"?.*", "$1 $2"))
                        .toList())
                .containsExactly(statements);
    }

    /** Checks that a session agrees with the database: a flush has nothing to do. */
    void assertClean(Session session) {
        assertThat(sqlOf(session::flush)).isEmpty();
        assertThat(session.modified()).isEmpty();
        assertThat(session.pending()).isEmpty();
        assertThat(session.deleted()).isEmpty();
    }
}
