package io.aludel.tests.types;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.StatementEvent;
import io.aludel.dialect.Dialect;
import io.aludel.mapping.EntityTable;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with some entities' tables for each test. */
@OnEveryDatabase
abstract class TypesSuite {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    private final EntityTable<?, ?>[] tables;
    private final List<StatementEvent> sent = new ArrayList<>();
    private String url = "";
    Database db;

    TypesSuite(EntityTable<?, ?>... tables) {
        this.tables = tables;
    }

    @BeforeEach
    void openDatabase() throws IOException {
        url = kind.url(directory);
        db = open(Database.builder());
        db.schema().createAll();
    }

    /** Opens the test's database with further settings. */
    Database open(DatabaseBuilder settings) {
        return settings.url(url)
                .models(new Tables(tables))
                .statementListener(sent::add)
                .open();
    }

    @AfterEach
    void closeDatabase() {
        db.close();
    }

    /** Runs work and returns the SQL that it sent. */
    List<String> sqlOf(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream().map(StatementEvent::sql).toList();
    }

    /** Runs work and returns the SQL that it sent, but for SELECTs. */
    List<String> writesOf(Runnable work) {
        return sqlOf(work).stream().filter(sql -> !sql.startsWith("SELECT")).toList();
    }

    /** Returns a name as it is written in SQL. */
    String quoted(String name) {
        return Dialect.forUrl(url).orElseThrow().quote(name);
    }

    /** Runs SQL that no entity stands for, on a connection of its own; ends the test where that would see another database. */
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
