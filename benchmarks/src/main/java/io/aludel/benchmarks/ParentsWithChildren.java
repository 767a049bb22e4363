package io.aludel.benchmarks;

import static io.aludel.benchmarks.QPublisher.PUBLISHER;
import static io.aludel.benchmarks.QPublisherView.PUBLISHER_VIEW;
import static io.aludel.sql.Sql.selectIn;

import io.aludel.Session;
import io.aludel.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A hundred parents with ten children each, as objects that refer to each other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class ParentsWithChildren {
    /** The database. */
    @Param({"SQLITE", "H2"})
    public TestedDatabase database;

    private Contest contest;
    private JdbcPublishers jdbc;

    /** Opens the database. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        contest = Contest.open(database);
        contest.fillPublishers();
        jdbc = new JdbcPublishers(contest.pool());
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        contest.close();
    }

    /** By hand, one join. */
    @Benchmark
    public List<JdbcPublishers.Parent> jdbc() throws SQLException {
        return jdbc.joined();
    }

    /** By hand, two statements. */
    @Benchmark
    public List<JdbcPublishers.Parent> jdbcTwice() throws SQLException {
        return jdbc.twice();
    }

    /** A session that walks over the graph. */
    @Benchmark
    public List<Publisher> lazy() {
        return lazy(contest);
    }

    /** A session, with the children fetched along by a second statement. */
    @Benchmark
    public List<Publisher> fetchedIn() {
        return fetchedIn(contest);
    }

    /** A session, with the children fetched along by a join. */
    @Benchmark
    public List<Publisher> fetchedJoined() {
        return joined(contest);
    }

    /** Projections to records, by two statements. */
    @Benchmark
    public List<PublisherView> projected() {
        return projected(contest);
    }

    static List<PublisherView> projected(Contest contest) {
        return contest.database()
                .select(PUBLISHER_VIEW)
                .orderBy(PUBLISHER.id.asc())
                .list();
    }

    static List<Publisher> lazy(Contest contest) {
        try (Session session = contest.database().openSession()) {
            List<Publisher> publishers =
                    session.select(PUBLISHER).orderBy(PUBLISHER.id.asc()).list();
            for (Publisher publisher : publishers) {
                if (publisher.titles.isEmpty()) {
                    throw new IllegalStateException("No titles");
                }
            }
            return publishers;
        }
    }

    static List<Publisher> fetchedIn(Contest contest) {
        try (Session session = contest.database().openSession()) {
            return session.select(PUBLISHER)
                    .orderBy(PUBLISHER.id.asc())
                    .fetch(selectIn(PUBLISHER.titles))
                    .list();
        }
    }

    static List<Publisher> joined(Contest contest) {
        try (Session session = contest.database().openSession()) {
            return session.select(PUBLISHER)
                    .orderBy(PUBLISHER.id.asc())
                    .fetch(Sql.joined(PUBLISHER.titles))
                    .list();
        }
    }
}
