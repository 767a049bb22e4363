package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QDepot.DEPOT;
import static io.aludel.tests.fetching.QNovel.NOVEL;
import static io.aludel.tests.fetching.QVan.VAN;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.junit.ExpectStatements;
import io.aludel.sql.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** E: what a query loads along with its entities. The results are the same with each strategy; the statements differ. */
class FetchingTest extends FetchingSuite {
    @Test
    void E76_aListIsFetchedWithOneStatementByJoinAndWithTwoByIn() {
        writers(100, 3);
        List<Integer> statements = List.of(1, 2, 2, 1);
        for (int i = 0; i < statements.size(); i++) {
            Fetch<Writer, Novel> fetch = eachStrategy().get(i);
            int expected = statements.get(i);
            boolean isLoaded = i < 3;
            read(session -> {
                List<Writer> writers = new ArrayList<>();
                assertStatements(
                        expected,
                        () -> writers.addAll(session.select(WRITER)
                                .orderBy(WRITER.id.asc())
                                .fetch(fetch)
                                .list()));
                assertThat(writers).hasSize(100);
                assertStatements(isLoaded ? 0 : 1, () -> {
                    for (Writer writer : writers) {
                        assertThat(writer.novels).hasSize(3).allMatch(novel -> target(novel.writer) == writer);
                    }
                });
            });
        }
    }

    @Test
    void E77_aLimitIsOneOfParents() {
        writers(20, 3);
        for (Fetch<Writer, Novel> fetch : eachStrategy()) {
            read(session -> {
                List<Writer> writers = session.select(WRITER)
                        .orderBy(WRITER.id.asc())
                        .limit(10)
                        .fetch(fetch)
                        .list();
                assertThat(writers).hasSize(10);
                assertThat(writers).allMatch(writer -> writer.novels.size() == 3);
            });
        }
    }

    /** A limit turns joins into statements of their own, but for those that find one row at most. */
    @Test
    void E77_aToOneIsJoinedUnderALimit() {
        writers(20, 3);
        db.transaction(session -> session.add(new Novel("orphan")));
        read(session -> assertStatements(1, () -> {
            List<Novel> novels = session.select(NOVEL)
                    .orderBy(NOVEL.id.desc())
                    .limit(10)
                    .offset(0)
                    .fetch(joined(NOVEL.writer))
                    .list();
            assertThat(novels).hasSize(10);
            assertThat(novels.get(0).writer).matches(Ref::isEmpty);
            assertThat(novels.subList(1, 10))
                    .allMatch(novel -> target(novel.writer).name.startsWith("w1"));
        }));
    }

    @Test
    void E78_parentsComeOnceInTheOrderOfTheQueryAndListsInThatOfTheMapping() {
        writers(3, 3);
        for (Fetch<Writer, Novel> fetch : eachStrategy()) {
            read(session -> {
                List<Writer> writers = session.select(WRITER)
                        .orderBy(WRITER.name.desc())
                        .fetch(fetch)
                        .list();
                assertThat(writers).extracting(writer -> writer.name).containsExactly("w2", "w1", "w0");
                assertThat(writers.get(0).novels)
                        .extracting(novel -> novel.title)
                        .containsExactly("n2-2", "n2-1", "n2-0");
            });
        }
    }

    @Test
    @ExpectStatements(max = 2)
    void E79_twoListsFetchedByJoinDoNotMultiply() {
        db.transaction(session -> {
            Writer writer = new Writer("w");
            writer.novels.addAll(List.of(new Novel("a"), new Novel("b")));
            writer.prizes.addAll(List.of(new Prize("x"), new Prize("y"), new Prize("z")));
            session.add(writer);
        });
        counter.reset();
        read(session -> {
            Writer writer = session.select(WRITER)
                    .fetch(joined(WRITER.novels))
                    .fetch(joined(WRITER.prizes))
                    .list()
                    .get(0);
            assertThat(writer.novels).hasSize(2);
            assertThat(writer.prizes).hasSize(3);
        });
    }

    @Test
    void E80_loadedEmptinessIsNotAskedForAgain() {
        db.transaction(session -> session.addAll(List.of(new Writer("lonely"), new Novel("orphan"))));
        for (Fetch<Writer, Novel> fetch :
                List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels))) {
            read(session -> {
                Writer writer = session.select(WRITER).fetch(fetch).list().get(0);
                assertStatements(0, () -> assertThat(writer.novels).isEmpty());
            });
        }
        for (Fetch<Novel, Writer> fetch : List.of(joined(NOVEL.writer), selectIn(NOVEL.writer))) {
            read(session -> {
                Novel novel = session.select(NOVEL).fetch(fetch).list().get(0);
                assertStatements(
                        0,
                        () -> assertThat(Objects.requireNonNull(novel.writer).get())
                                .isNull());
            });
        }
    }

    @Test
    @ExpectStatements(max = 4)
    void E81_manyParentsAreAskedForInBatches() {
        writers(1_200, 2);
        counter.reset();
        read(session -> {
            List<Writer> writers =
                    session.select(WRITER).fetch(selectIn(WRITER.novels)).list();
            assertThat(counter.statements()).hasSize(4);
            assertThat(writers).hasSize(1_200).allMatch(writer -> writer.novels.size() == 2);
        });
    }

    @Test
    void E82_knownTargetsAndNullsAreNotAskedForAndEachKeyOnce() {
        writers(3, 4);
        db.transaction(session -> session.add(new Novel("orphan")));
        read(session -> {
            Writer known =
                    session.select(WRITER).orderBy(WRITER.id.asc()).first().orElseThrow();
            List<Novel> novels = new ArrayList<>();
            assertStatements(
                    2,
                    () -> novels.addAll(
                            session.select(NOVEL).fetch(selectIn(NOVEL.writer)).list()));
            assertThat(novels).hasSize(13);
            assertThat(novels)
                    .anyMatch(novel -> Objects.requireNonNull(novel.writer).get() == known);
            assertStatements(
                    1, () -> session.select(NOVEL).fetch(selectIn(NOVEL.writer)).list());
        });
    }

    @Test
    void E83_compositeKeys() {
        db.transaction(session -> {
            for (int i = 0; i < 3; i++) {
                Depot depot = new Depot(i == 0 ? "at" : "de", i);
                depot.vans.add(new Van("v" + i));
                session.add(depot);
            }
            session.add(new Van("stray"));
        });
        for (Fetch<Depot, Van> fetch :
                List.of(joined(DEPOT.vans), selectIn(DEPOT.vans), subquery(DEPOT.vans), lazy(DEPOT.vans))) {
            read(session -> {
                List<Depot> depots = session.select(DEPOT)
                        .orderBy(DEPOT.number.asc())
                        .fetch(fetch)
                        .list();
                assertThat(depots).extracting(depot -> depot.vans.get(0).plate).containsExactly("v0", "v1", "v2");
            });
        }
        for (Fetch<Van, Depot> fetch : List.of(joined(VAN.depot), selectIn(VAN.depot), lazy(VAN.depot))) {
            read(session -> {
                List<Van> vans = session.select(VAN)
                        .orderBy(VAN.plate.asc())
                        .fetch(fetch)
                        .list();
                assertThat(vans)
                        .extracting(van -> {
                            Depot depot = Objects.requireNonNull(van.depot).get();
                            return depot == null ? -1 : depot.number;
                        })
                        .containsExactly(-1, 0, 1, 2);
            });
        }
    }

    @Test
    void E87_knownObjectsGetTheirListsAndKeepTheirChanges() {
        writers(1, 2);
        for (Fetch<Writer, Novel> fetch :
                List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels))) {
            read(session -> {
                Writer writer = session.select(WRITER).one();
                session.withoutAutoflush(() -> {
                    writer.name = "changed";
                    assertThat(session.select(WRITER).fetch(fetch).list()).containsExactly(writer);
                    return true;
                });
                assertThat(writer.name).isEqualTo("changed");
                assertStatements(0, () -> assertThat(writer.novels).hasSize(2));
            });
        }
    }
}
