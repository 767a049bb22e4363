package io.aludel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the shop's tables for each test. */
@OnEveryDatabase
abstract class DatabaseSuite {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    final List<StatementEvent> sent = new ArrayList<>();
    String url = "";
    Database db;

    @BeforeEach
    void openDatabase() {
        url = kind.url(directory);
        db = open(Database.builder());
        db.schema().createAll();
        sent.clear();
    }

    /** Opens the test's database with further settings. */
    Database open(DatabaseBuilder settings) {
        return open(url, settings);
    }

    /** Opens a database with the test's entities. */
    Database open(String address, DatabaseBuilder settings) {
        return settings.url(address)
                .models(new Shop(kind))
                .statementListener(sent::add)
                .open();
    }

    @AfterEach
    void closeDatabase() {
        db.close();
    }

    /** Runs work in a transaction and returns the SQL that it sent. */
    List<String> sqlOf(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream().map(StatementEvent::sql).toList();
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
