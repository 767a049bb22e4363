package io.aludel.samples.blog;

import static io.aludel.samples.blog.QPost.POST;
import static io.aludel.samples.blog.QTag.TAG;
import static io.aludel.samples.blog.QUser.USER;

import io.aludel.Session;
import java.io.PrintStream;
import java.util.List;

/** Everything that writes. Objects are changed; what has to be sent for that is found out at commit. */
final class Desk {
    private final PrintStream out;

    Desk(PrintStream out) {
        this.out = out;
    }

    void write(Session session) {
        Tag java = new Tag("java");
        Tag databases = new Tag("databases");
        Tag gardening = new Tag("gardening");

        User alice = new User("alice");
        User bob = new User("bob");
        User carol = new User("carol");
        alice.posts.add(new Post("Records as rows", "A record never changes. Some rows do not either.", java, databases)
                .publish());
        alice.posts.add(new Post("Tomatoes", "Water them in the morning.", gardening).publish());
        bob.posts.add(new Post("Indexes", "The one you have is the wrong one.", databases).publish());
        bob.posts.add(new Post("Streams", "They end.", java).publish());
        carol.posts.add(new Post("Compost", "Patience.", gardening).publish());
        carol.posts.add(new Post("Sealed types", "A closed list is a promise.", java));

        List<User> all = List.of(alice, bob, carol);
        for (User author : all) {
            for (Post post : author.posts.subList(0, author == carol ? 1 : 2)) {
                for (User reader : all) {
                    if (reader != author) {
                        post.comments.add(new Comment(reader, "Thank you, " + author + "!"));
                    }
                }
            }
        }

        session.addAll(all);
        session.flush();
        out.printf("  alice has the key %d, her first post %d%n", alice.id, alice.posts.get(0).id);
    }

    void edit(Session session) {
        Post draft = session.select(POST).where(POST.published.eq(false)).one();
        User alice = session.select(USER).where(USER.username.eq("alice")).one();
        Tag databases = session.select(TAG).where(TAG.name.eq("databases")).one();

        draft.publish();
        draft.tags.add(databases);
        alice.posts.add(draft);
        out.printf("  %s is by %s now%n", draft, draft.author.require());
        session.changes(draft).forEach(change -> out.println("  " + change));
    }

    void moderate(Session session) {
        Post tomatoes = byTitle(session, "Tomatoes");
        Comment gone = tomatoes.comments.remove(0);
        session.flush();
        out.printf("  '%s' by %s is gone, %d left%n", gone.content, gone.author.require(), tomatoes.comments.size());
    }

    void deletePost(Session session) {
        session.delete(byTitle(session, "Indexes"));
        session.flush();
        print(session);
    }

    void deleteUser(Session session) {
        session.delete(session.select(USER).where(USER.username.eq("alice")).one());
        session.flush();
        print(session);
    }

    private static Post byTitle(Session session, String title) {
        return session.select(POST).where(POST.title.eq(title)).one();
    }

    private void print(Session session) {
        out.printf(
                "  left: %d users, %d posts, %d comments, %d tags%n",
                session.select(USER).count(),
                session.select(POST).count(),
                session.select(QComment.COMMENT).count(),
                session.select(TAG).count());
    }
}
