package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.Statistics;
import io.aludel.sql.Fetch;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the tables of this package for each test. */
@OnEveryDatabase
abstract class FetchingSuite {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    Database db = Database.open("jdbc:sqlite::memory:");

    @BeforeEach
    void open() {
        db.close();
        db = Database.builder()
                .url(kind.url(directory))
                .models(new FetchingModel())
                .open();
        db.schema().createAll();
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Stores writers with novels. */
    void writers(int count, int novels) {
        db.transaction(session -> {
            for (int i = 0; i < count; i++) {
                Writer writer = new Writer("w" + i);
                for (int j = 0; j < novels; j++) {
                    writer.novels.add(new Novel("n" + i + "-" + j));
                }
                session.add(writer);
            }
        });
    }

    /** Runs work in a session that is rolled back. */
    void read(Consumer<Session> work) {
        try (Session session = db.openSession()) {
            work.accept(session);
        }
    }

    /** Checks how many statements some work sends. */
    void assertStatements(int count, Runnable work) {
        Statistics before = db.statistics();
        work.run();
        assertThat(db.statistics().since(before).statements()).isEqualTo(count);
    }

    /** Returns the target that a reference must have. */
    static <T> T target(@Nullable Ref<T> ref) {
        return Objects.requireNonNull(ref).require();
    }

    /** Returns each way to load a list. */
    static List<Fetch<Writer, Novel>> eachStrategy() {
        return List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels), lazy(WRITER.novels));
    }
}
