package io.aludel.samples.blog;

import static io.aludel.samples.blog.QComment.COMMENT;
import static io.aludel.samples.blog.QPost.POST;
import static io.aludel.samples.blog.QUser.USER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.Statistics;
import io.aludel.junit.ExpectStatements;
import io.aludel.junit.StatementCounter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BlogTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @RegisterExtension
    final StatementCounter counter = new StatementCounter();

    @TempDir
    Path directory;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.builder()
                .url("jdbc:sqlite:" + directory.resolve("blog.db"))
                .statementListener(counter)
                .open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> run() {
        printed.reset();
        new Blog(database, out).run();
        return printed.toString(UTF_8).lines().toList();
    }

    @Test
    void everyRunPrintsTheSame() {
        assertThat(run()).isEqualTo(run());
    }

    @Test
    void aPageTakesAStatementPerRelationship() {
        assertThat(run())
                .containsSubsequence(
                        "The front page, everything on it loaded when it is asked for",
                        "  'Records as rows'  by alice  2 comments  [#databases, #java]",
                        "  Statements: 4; rows read: 24, written: 0.",
                        "The same, with the query saying what it needs",
                        "  'Records as rows'  by alice  2 comments  [#databases, #java]",
                        "  Statements: 3; rows read: 21, written: 0.");
    }

    @Test
    void thatDoesNotDependOnHowManyPostsThereAre() {
        Pages pages = new Pages(out);
        database.schema().createAll();
        database.transaction(new Desk(out)::write);
        long few = statements(pages::frontPage);
        database.transaction(session -> {
            for (int i = 0; i < 20; i++) {
                User author = new User("author" + i);
                Post post = new Post("Post " + i, "", new Tag("tag" + i)).publish();
                author.posts.add(post);
                post.comments.add(new Comment(author, "First!"));
                session.add(author);
            }
        });
        assertThat(statements(pages::frontPage)).isEqualTo(few).isEqualTo(4);
        assertThat(statements(pages::discussion)).isEqualTo(4);
    }

    @Test
    @ExpectStatements(max = 3)
    void theFrontPageTakesThreeStatementsWhenItSaysWhatItNeeds() {
        database.schema().createAll();
        database.transaction(new Desk(out)::write);
        counter.reset();
        database.transaction(new Pages(out)::frontPageAtOnce);
    }

    private long statements(Consumer<Session> page) {
        Statistics before = database.statistics();
        database.transaction(page);
        return database.statistics().since(before).statements();
    }

    @Test
    void whatAUserWroteGoesWithTheUser() {
        assertThat(run())
                .containsSubsequence(
                        "A post is deleted",
                        "  left: 3 users, 5 posts, 7 comments, 3 tags",
                        "A user is deleted",
                        "  left: 2 users, 2 posts, 2 comments, 3 tags");
        assertThat(database.select(USER.username).orderBy(USER.username.asc()).list())
                .containsExactly("bob", "carol");
        assertThat(database.select(POST.title).orderBy(POST.title.asc()).list()).containsExactly("Compost", "Streams");
        assertThat(database.select(COMMENT).count()).isEqualTo(2);
    }

    @Test
    void mishapsSayWhatToDo() {
        assertThat(run())
                .anyMatch(line -> line.contains("another row has the same value for a unique key"))
                .anyMatch(line -> line.contains("Post.author_id refers to nothing"))
                .anyMatch(line -> line.contains("let the relationship add it with cascade = SAVE"))
                .anyMatch(line -> line.contains(".fetch(selectIn(POST.author))"));
    }
}
