package io.aludel.samples.blog;

import static io.aludel.samples.blog.QPost.POST;
import static io.aludel.samples.blog.QUser.USER;

import io.aludel.AludelException;
import io.aludel.Database;
import java.io.PrintStream;
import java.util.List;

/** What goes wrong in every blog once, and what is said about it. Each transaction is rolled back. */
final class Mishaps {
    private final Database database;
    private final PrintStream out;

    Mishaps(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    void show() {
        out.println();
        out.println("What goes wrong, and what is said then");
        attempt(() -> database.transaction(session -> session.add(new User("bob"))));
        attempt(() -> database.transaction(session -> session.add(new Post("Nobody's", "Who wrote this?"))));
        attempt(() -> database.transaction(session -> {
            User bob = session.select(USER).where(USER.username.eq("bob")).one();
            bob.posts.get(0).comments.add(new Comment(new User("dave"), "Hello"));
        }));
        attempt(() -> {
            List<Post> posts = database.read(session -> session.select(POST).list());
            posts.get(0).author.require();
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (AludelException refusal) {
            out.printf("  %s: %s%n", refusal.getClass().getSimpleName(), refusal.getMessage());
        }
    }
}
