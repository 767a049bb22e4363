package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QTask.TASK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Database;
import io.aludel.tests.shop.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows one by one, off an open cursor. */
class StreamingTest extends DatabaseSuite {
    @Test
    void Q125_aMillionRowsInASmallHeap() throws IOException, InterruptedException {
        assumeTrue(kind == TestDatabase.SQLITE_FILE);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        StreamedRows.class.getName(),
                        "jdbc:sqlite:" + directory.resolve("million.db"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        long characters = IntStream.rangeClosed(1, StreamedRows.ROWS)
                .mapToLong(number -> ("task number " + number).length())
                .sum();
        assertThat(printed).contains(StreamedRows.ROWS + " tasks, " + characters + " characters");
    }

    @Test
    void Q125_anEarlyCloseFreesTheConnection() {
        try (Database single = open(Database.builder().poolSize(1))) {
            fill(single, 2_000);
            for (int i = 0; i < 5; i++) {
                try (Stream<Task> tasks = single.select(TASK).stream(10)) {
                    assertThat(tasks.limit(3)).hasSize(3);
                }
                assertThat(single.select(TASK).stream().count()).isEqualTo(2_000);
                try (Stream<Task> tasks = single.select(TASK).stream()) {
                    assertThatThrownBy(() -> tasks.forEach(task -> {
                                throw new IllegalStateException("enough");
                            }))
                            .hasMessage("enough");
                }
            }
            assertThat(single.count(select(TASK))).isEqualTo(2_000);
        }
    }

    private static void fill(Database database, int tasks) {
        database.schema().createAll();
        database.deleteFrom(TASK).allRows().execute();
        database.insertInto(TASK)
                .rows(
                        IntStream.range(0, tasks).boxed().toList(),
                        number -> List.of(
                                TASK.title.to("t" + number), TASK.status.to(Task.Status.OPEN), TASK.priority.to((short)
                                        1)))
                .execute();
    }

    @Test
    void aHundredThousandValuesInAList() {
        fill(db, 10);
        List<Long> keys = IntStream.range(0, 100_000).mapToObj(Long::valueOf).toList();
        assertThat(db.count(select(TASK).where(TASK.id.in(keys)))).isEqualTo(10);
        assertThat(db.list(select(TASK.id).where(TASK.id.notIn(keys)))).isEmpty();
        List<String> titles = IntStream.range(0, 50_000)
                .mapToObj(number -> "t" + number + "\"\\\n")
                .toList();
        db.insertInto(CATEGORY).values(CATEGORY.name.to("t7\"\\\n")).execute();
        assertThat(db.list(select(CATEGORY.name).where(CATEGORY.name.in(titles))))
                .containsExactly("t7\"\\\n");
        List<Short> numbers =
                IntStream.range(0, 200_000).mapToObj(number -> (short) number).toList();
        if (kind == TestDatabase.H2) {
            assertStatements(
                    0,
                    () -> assertThatThrownBy(() -> db.count(select(TASK).where(TASK.priority.in(numbers))))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "The statement binds 200000 values, and H2 takes at most 100000: run it in parts, with"
                                            + " shorter lists of values"));
        } else {
            assertThat(db.count(select(TASK).where(TASK.priority.in(numbers)))).isEqualTo(10);
        }
    }
}
