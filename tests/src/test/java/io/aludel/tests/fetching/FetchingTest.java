package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.raise;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QBranch.BRANCH;
import static io.aludel.tests.fetching.QDepot.DEPOT;
import static io.aludel.tests.fetching.QHouse.HOUSE;
import static io.aludel.tests.fetching.QNovel.NOVEL;
import static io.aludel.tests.fetching.QPatron.PATRON;
import static io.aludel.tests.fetching.QReceipt.RECEIPT;
import static io.aludel.tests.fetching.QVan.VAN;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Database;
import io.aludel.LazyLoadException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.Statistics;
import io.aludel.sql.Fetch;
import io.aludel.sql.Sql;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** E: what a query loads along with its entities. The results are the same with each strategy; the statements differ. */
@OnEveryDatabase
class FetchingTest {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    private Database db = Database.open("jdbc:sqlite::memory:");

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

    private void writers(int count, int novels) {
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

    private void read(Consumer<Session> work) {
        try (Session session = db.openSession()) {
            work.accept(session);
        }
    }

    private void assertStatements(int count, Runnable work) {
        Statistics before = db.statistics();
        work.run();
        assertThat(db.statistics().since(before).statements()).isEqualTo(count);
    }

    private static <T> T target(@Nullable Ref<T> ref) {
        return Objects.requireNonNull(ref).require();
    }

    private static List<Fetch<Writer, Novel>> eachStrategy() {
        return List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels), lazy(WRITER.novels));
    }

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

    /** A limit used to turn every join into a statement of its own, also where each row finds one row at most. */
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
    void E79_twoListsFetchedByJoinDoNotMultiply() {
        db.transaction(session -> {
            Writer writer = new Writer("w");
            writer.novels.addAll(List.of(new Novel("a"), new Novel("b")));
            writer.prizes.addAll(List.of(new Prize("x"), new Prize("y"), new Prize("z")));
            session.add(writer);
        });
        read(session -> assertStatements(2, () -> {
            Writer writer = session.select(WRITER)
                    .fetch(joined(WRITER.novels))
                    .fetch(joined(WRITER.prizes))
                    .list()
                    .get(0);
            assertThat(writer.novels).hasSize(2);
            assertThat(writer.prizes).hasSize(3);
        }));
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
    void E81_manyParentsAreAskedForInBatches() {
        writers(1_200, 2);
        read(session -> {
            List<Writer> writers = new ArrayList<>();
            assertStatements(
                    4,
                    () -> writers.addAll(session.select(WRITER)
                            .fetch(selectIn(WRITER.novels))
                            .list()));
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
    void E84_aSelfReferenceToADepth() {
        db.transaction(session -> {
            Branch root = new Branch("root");
            Branch child = new Branch("child");
            Branch grandchild = new Branch("grandchild");
            grandchild.children.add(new Branch("leaf"));
            child.children.add(grandchild);
            root.children.add(child);
            session.add(root);
        });
        read(session -> {
            List<Branch> roots = new ArrayList<>();
            assertStatements(
                    3,
                    () -> roots.addAll(session.select(BRANCH)
                            .where(BRANCH.name.eq("root"))
                            .fetch(selectIn(BRANCH.children).then(selectIn(BRANCH.children)))
                            .list()));
            Branch grandchild = roots.get(0).children.get(0).children.get(0);
            assertThat(grandchild.name).isEqualTo("grandchild");
            assertStatements(1, () -> assertThat(grandchild.children).hasSize(1));
        });
        read(session -> assertStatements(1, () -> {
            Branch root = session.select(BRANCH)
                    .where(BRANCH.name.eq("root"))
                    .fetch(joined(BRANCH.children))
                    .list()
                    .get(0);
            assertThat(root.children).extracting(child -> child.name).containsExactly("child");
        }));
    }

    @Test
    void E85_entitiesThatFetchEachOtherEagerly() {
        db.transaction(session -> {
            Patron patron = session.add(new Patron("p"));
            for (String name : List.of("a", "b")) {
                House house = session.add(new House(name));
                Objects.requireNonNull(house.patron).set(patron);
            }
        });
        read(session -> {
            List<House> houses = session.select(HOUSE).orderBy(HOUSE.id.asc()).list();
            assertStatements(0, () -> {
                assertThat(target(houses.get(0).patron).houses).containsExactlyElementsOf(houses);
            });
        });
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

    @Test
    void E88_nestedFetches() {
        db.transaction(session -> {
            House house = session.add(new House("h"));
            Writer writer = new Writer("w");
            for (String title : List.of("a", "b")) {
                Novel novel = new Novel(title);
                Objects.requireNonNull(novel.house).set(house);
                novel.labels.add(new Label(title + "1"));
                novel.labels.add(new Label(title + "2"));
                writer.novels.add(novel);
            }
            session.add(writer);
        });
        read(session -> {
            List<Writer> writers = new ArrayList<>();
            assertStatements(
                    4,
                    () -> writers.addAll(session.select(WRITER)
                            .fetch(selectIn(WRITER.novels)
                                    .then(selectIn(NOVEL.house))
                                    .then(selectIn(NOVEL.labels)))
                            .list()));
            assertStatements(0, () -> {
                for (Novel novel : writers.get(0).novels) {
                    assertThat(target(novel.house).name).isEqualTo("h");
                    assertThat(novel.labels)
                            .extracting(label -> label.name)
                            .containsExactly(novel.title + "2", novel.title + "1");
                }
            });
        });
    }

    @Test
    void E89_aRowThatIsNotThereIsNull() {
        writers(1, 1);
        db.transaction(session -> {
            Novel novel = session.select(NOVEL).one();
            assertThat(novel.title).isNotEmpty();
        });
        try (Session session = db.openSession()) {
            Novel novel = session.select(NOVEL).one();
            Ref<Writer> dangling = Objects.requireNonNull(novel.writer);
            session.withoutAutoflush(() -> {
                dangling.setId(4711L);
                assertThat(dangling.get()).isNull();
                assertStatements(0, () -> assertThat(dangling.get()).isNull());
                return true;
            });
        }
    }

    @Test
    void anEntityHeldDirectlyComesWithItsOwner() {
        db.transaction(session -> {
            Patron patron = session.add(new Patron("p"));
            session.add(new Receipt(patron));
            session.add(new Receipt(null));
        });
        read(session -> {
            List<Receipt> receipts =
                    session.select(RECEIPT).orderBy(RECEIPT.id.asc()).list();
            assertThat(Objects.requireNonNull(receipts.get(0).buyer).name).isEqualTo("p");
            assertThat(receipts.get(1).buyer).isNull();
            assertThat(session.modified()).isEmpty();
        });
        read(session -> {
            Receipt found = session.get(RECEIPT, 1L);
            assertThat(Objects.requireNonNull(found.buyer).name).isEqualTo("p");
            assertThat(session.isModified(found)).isFalse();
        });
    }

    /** The field kept the new object, and the next commit wrote it. */
    @Test
    void anEntityHeldDirectlyIsPutBackByARollback() {
        db.transaction(session -> {
            Patron patron = session.add(new Patron("p"));
            session.add(new Patron("q"));
            session.add(new Receipt(patron));
        });
        read(session -> {
            Receipt receipt = session.select(RECEIPT).one();
            Patron before = Objects.requireNonNull(receipt.buyer);
            Patron other = session.select(PATRON).where(PATRON.name.eq("q")).one();
            receipt.buyer = other;
            session.flush();
            session.rollback();
            assertThat(receipt.buyer).isSameAs(before);
            assertThat(session.modified()).isEmpty();
        });
    }

    @Test
    void whatRaisesIsLoadedOnlyWhenToldTo() {
        writers(1, 1);
        read(session -> {
            Writer writer = session.select(WRITER).fetch(raise(WRITER.novels)).one();
            assertThatThrownBy(() -> writer.novels.size())
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessageContaining("Writer.novels")
                    .hasMessageContaining("selectIn(WRITER.novels)");
            session.select(WRITER).fetch(selectIn(WRITER.novels)).list();
            assertThat(writer.novels).hasSize(1);
        });
    }

    @Test
    void fetchingWithoutASessionSaysSo() {
        assertThatThrownBy(() -> db.list(Sql.select(WRITER).fetch(selectIn(WRITER.novels))))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("session");
    }
}
