package io.aludel.tests.filters;

import static io.aludel.tests.filters.QItem.ITEM;
import static io.aludel.tests.filters.QMark.MARK;
import static io.aludel.tests.filters.QShelf.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import io.aludel.sql.Filter;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A database in which what is marked as deleted is not there. */
@OnEveryDatabase
abstract class FiltersSuite {
    static final Filter NOT_DELETED = Filter.on(SHELF, SHELF.deleted.eq(false))
            .and(ITEM, ITEM.deleted.eq(false))
            .and(MARK, MARK.deleted.eq(false));

    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    final List<StatementEvent> sent = new ArrayList<>();
    Database db = Database.open("jdbc:sqlite::memory:");

    @BeforeEach
    void openDatabase() {
        open(Database.builder().filter(NOT_DELETED));
    }

    /** Opens an empty database with settings, in place of the one before. */
    void open(DatabaseBuilder settings) {
        db.close();
        db = settings.url(kind.url(directory))
                .models(new FiltersModel())
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

    /** Makes a shelf with items; the names of those that are deleted begin with "x". */
    static Shelf shelf(String name, String... items) {
        Shelf shelf = new Shelf(name);
        shelf.deleted = name.startsWith("x");
        for (String item : items) {
            shelf.items.add(item(item));
        }
        return shelf;
    }

    static Item item(String name, String... marks) {
        Item item = new Item(name, 1);
        item.deleted = name.startsWith("x");
        for (String each : marks) {
            Mark mark = new Mark(each);
            mark.deleted = each.startsWith("x");
            item.marks.add(mark);
        }
        return item;
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
        sent.clear();
        work.run();
        assertThat(db.statistics().since(before).statements())
                .as("statements %s", sent)
                .isEqualTo(count);
    }
}
