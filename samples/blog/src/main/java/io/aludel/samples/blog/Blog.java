package io.aludel.samples.blog;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.Statistics;
import java.io.PrintStream;
import java.util.function.Consumer;

/** A blog is written, read, changed and cleared; each step says what it did and how many statements that took. */
public final class Blog {
    private final Database database;
    private final PrintStream out;
    private final Desk desk;
    private final Pages pages;

    Blog(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
        this.desk = new Desk(out);
        this.pages = new Pages(out);
    }

    /**
     * Runs the sample.
     *
     * @param arguments the database file, whose tables are made anew; {@code blog.db} in the current directory when there is none
     */
    public static void main(String[] arguments) {
        String file = arguments.length == 0 ? "blog.db" : arguments[0];
        System.out.println("Aludel blog: users, posts, comments and tags, in " + file);
        try (Database database = Database.open("jdbc:sqlite:" + file)) {
            new Blog(database, System.out).run();
        }
    }

    void run() {
        database.schema().dropAll();
        database.schema().createAll();
        write("Three people write, comment and tag", desk::write);
        read("The front page, everything on it loaded when it is asked for", pages::frontPage);
        read("The same, with the query saying what it needs", pages::frontPageAtOnce);
        read("A discussion: comments, who wrote them, and what else they wrote", pages::discussion);
        read("Tags by use", pages::tags);
        read("What has nobody commented on?", pages::uncommented);
        write("A draft is published, gets another tag and another author", desk::edit);
        write("A comment is taken off its post", desk::moderate);
        write("A post is deleted", desk::deletePost);
        write("A user is deleted", desk::deleteUser);
        new Mishaps(database, out).show();
    }

    private void write(String title, Consumer<Session> work) {
        step(title, () -> database.transaction(work));
    }

    private void read(String title, Consumer<Session> work) {
        step(
                title,
                () -> database.read(session -> {
                    work.accept(session);
                    return title;
                }));
    }

    private void step(String title, Runnable work) {
        out.println();
        out.println(title);
        Statistics before = database.statistics();
        work.run();
        Statistics done = database.statistics().since(before);
        out.printf(
                "  Statements: %d; rows read: %d, written: %d.%n",
                done.statements(), done.rowsRead(), done.rowsWritten());
    }
}
