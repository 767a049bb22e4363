package io.aludel.tests.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import io.aludel.mapping.Model;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the tables of this package for each test. */
@OnEveryDatabase
abstract class InheritanceSuite {
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
        db = open(HierarchyModel.all(), Database.builder());
        db.schema().createAll();
    }

    /** Opens the test's database with other entities or settings. */
    Database open(Model model, DatabaseBuilder settings) {
        return settings.url(url).models(model).statementListener(sent::add).open();
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

    /** Runs work and returns what it wrote, each as {@code INSERT vehicles}. */
    List<String> writes(Runnable work) {
        return sqlOf(work).stream()
                .filter(sql -> sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE"))
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
}
