package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.oneByOne;
import static io.aludel.sql.Sql.raise;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QBranch.BRANCH;
import static io.aludel.tests.fetching.QHouse.HOUSE;
import static io.aludel.tests.fetching.QNovel.NOVEL;
import static io.aludel.tests.fetching.QPatron.PATRON;
import static io.aludel.tests.fetching.QReceipt.RECEIPT;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.LazyLoadException;
import io.aludel.NotFoundException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.junit.ExpectStatements;
import io.aludel.sql.Fetch;
import io.aludel.sql.Sql;
import io.aludel.tests.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** E: what a query loads along over several levels, what holds entities directly, and what is not there. */
class FetchedGraphsTest extends FetchingSuite {
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
    @ExpectStatements(max = 4)
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
        counter.reset();
        read(session -> {
            List<Writer> writers = session.select(WRITER)
                    .fetch(selectIn(WRITER.novels).then(selectIn(NOVEL.house)).then(selectIn(NOVEL.labels)))
                    .list();
            assertThat(counter.statements()).hasSize(4);
            for (Novel novel : writers.get(0).novels) {
                assertThat(target(novel.house).name).isEqualTo("h");
                assertThat(novel.labels)
                        .extracting(label -> label.name)
                        .containsExactly(novel.title + "2", novel.title + "1");
            }
        });
    }

    private static List<Fetch<Novel, Writer>> eachReference() {
        return List.of(
                joined(NOVEL.writer),
                selectIn(NOVEL.writer),
                subquery(NOVEL.writer),
                lazy(NOVEL.writer),
                oneByOne(NOVEL.writer));
    }

    /** Lets a novel refer to a writer that is not there, as a table without the constraint would. */
    @Test
    void E89_aRowThatIsNotThereIsNullWithEachStrategy() {
        writers(2, 1);
        db.transaction(session -> {
            session.sql(kind == TestDatabase.H2 ? "set referential_integrity false" : "pragma defer_foreign_keys = on")
                    .execute();
            session.update(NOVEL)
                    .set(NOVEL.writerId, 4711L)
                    .where(NOVEL.title.eq("n0-0"))
                    .execute();
            eachReference().forEach(fetch -> assertDangling(session, fetch));
            session.rollback();
        });
    }

    private void assertDangling(Session session, Fetch<Novel, Writer> fetch) {
        session.clear();
        List<Novel> novels =
                session.select(NOVEL).orderBy(NOVEL.title.asc()).fetch(fetch).list();
        Ref<Writer> dangling = Objects.requireNonNull(novels.get(0).writer);
        assertThat(dangling.get()).as("%s", fetch.strategy()).isNull();
        assertThat(dangling.id()).as("%s", fetch.strategy()).isEqualTo(4711L);
        assertThat(target(novels.get(1).writer).name).isEqualTo("w1");
        assertStatements(0, () -> assertThat(dangling.get()).isNull());
        assertThat(session.modified()).isEmpty();
        assertThatThrownBy(dangling::require)
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Novel.writer")
                .hasMessageContaining("4711");
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
