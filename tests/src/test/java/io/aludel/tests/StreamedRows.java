package io.aludel.tests;

import static io.aludel.tests.shop.QTask.TASK;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.tests.shop.Task;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads a million rows; {@link StreamingTest} starts it in a virtual machine with a small heap. */
final class StreamedRows {
    static final int ROWS = 1_000_000;

    private StreamedRows() {}

    /** Takes the URL of an empty database. */
    public static void main(String[] arguments) {
        try (Database db = Database.builder()
                .url(arguments[0])
                .models(new Shop(TestDatabase.SQLITE_FILE))
                .open()) {
            db.schema().createAll();
            db.sql("insert into tasks (title, status, priority) with recursive numbers(n) as"
                            + " (select 1 union all select n + 1 from numbers where n < :rows)"
                            + " select 'task number ' || n, 'OPEN', 1 from numbers")
                    .bind("rows", ROWS)
                    .execute();
            long sum = 0;
            try (Session session = db.openSession();
                    Stream<Task> tasks = session.select(TASK).stream()) {
                for (Iterator<Task> all = tasks.iterator(); all.hasNext(); ) {
                    sum += all.next().priority;
                }
            }
            long[] length = new long[1];
            db.select(TASK.title).forEach(title -> length[0] += title.length());
            System.out.println(sum + " tasks, " + length[0] + " characters");
        }
    }
}
