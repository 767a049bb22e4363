package io.aludel.tests.filters;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.filters.QItem.ITEM;
import static io.aludel.tests.filters.QMark.MARK;
import static io.aludel.tests.filters.QShelf.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.sql.QueryRunner;
import io.aludel.sql.Row2;
import io.aludel.sql.Sql;
import io.aludel.tests.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** X152: a filter holds in every statement, and in each part of one. */
class FilteredStatementsTest extends FiltersSuite {
    private void onBoth(Consumer<QueryRunner> work) {
        work.accept(db);
        read(work::accept);
    }

    @Test
    void X152_aQueryFindsWhatTheFilterLetsThrough() {
        store(item("a"), item("b"), item("xc"));
        onBoth(runner -> {
            assertThat(runner.select(ITEM.name).orderBy(ITEM.name.asc()).list()).containsExactly("a", "b");
            assertThat(runner.select(ITEM).list()).hasSize(2);
            assertThat(runner.select(ITEM).count()).isEqualTo(2);
            assertThat(runner.select(ITEM).where(ITEM.name.like("x%")).exists()).isFalse();
            assertThat(runner.select(ITEM)
                            .where(ITEM.name.eq("a").or(ITEM.name.eq("xc")))
                            .list())
                    .hasSize(1);
            assertThat(runner.select(count()).from(ITEM).one()).isEqualTo(2);
            assertThat(runner.select(ITEM).stream()
                            .map(item -> item.name)
                            .sorted()
                            .toList())
                    .containsExactly("a", "b");
        });
    }

    @Test
    void X152_eachTableOfAStatementIsFiltered() {
        store(shelf("s", "a", "xb"), shelf("xt", "c"));
        onBoth(runner -> {
            QItem other = ITEM.as("other");
            assertThat(runner.select(ITEM.name, other.name).from(ITEM, other).list())
                    .hasSize(4)
                    .doesNotContain(new Row2<>("xb", "a"));
            assertThat(runner.select(SHELF.name, ITEM.name)
                            .from(SHELF)
                            .join(SHELF.items, ITEM)
                            .list())
                    .extracting(Row2::value1, Row2::value2)
                    .containsExactly(tuple("s", "a"));
            assertThat(runner.select(ITEM.name).from(ITEM).crossJoin(SHELF).count())
                    .isEqualTo(2);
        });
    }

    @Test
    void X152_aLeftJoinKeepsTheRowsWhosePartnersAreHidden() {
        store(shelf("s", "xa"), shelf("t", "b"));
        onBoth(runner -> assertThat(runner.select(SHELF.name, ITEM.name)
                        .from(SHELF)
                        .leftJoin(SHELF.items, ITEM)
                        .orderBy(SHELF.name.asc())
                        .list())
                .extracting(Row2::value1, Row2::value2)
                .containsExactly(tuple("s", null), tuple("t", "b")));
    }

    @Test
    void X152_aRightJoinKeepsTheRowsOfTheOtherSide() {
        store(shelf("s", "xa", "b"), shelf("xt", "c"), item("d"));
        onBoth(runner -> assertThat(runner.select(SHELF.name, ITEM.name)
                        .from(SHELF)
                        .rightJoin(ITEM)
                        .on(ITEM.shelfId.eq(SHELF.id))
                        .orderBy(ITEM.name.asc())
                        .list())
                .extracting(Row2::value1, Row2::value2)
                .containsExactly(tuple("s", "b"), tuple(null, "c"), tuple(null, "d")));
    }

    @Test
    void X152_aFullJoinKeepsTheRowsOfBothSides() {
        assumeTrue(kind != TestDatabase.H2, "H2 has no FULL JOIN");
        store(shelf("s", "xa", "b"), shelf("xt", "c"), shelf("u", "xe"));
        onBoth(runner -> assertThat(runner.select(SHELF.name, ITEM.name)
                        .from(SHELF)
                        .fullJoin(ITEM)
                        .on(ITEM.shelfId.eq(SHELF.id))
                        .orderBy(ITEM.name.asc().nullsLast())
                        .list())
                .extracting(Row2::value1, Row2::value2)
                .containsExactly(tuple("s", "b"), tuple(null, "c"), tuple("u", null)));
    }

    @Test
    void X152_aPathLosesNoRows() {
        store(shelf("s", "a"), shelf("xt", "b"));
        onBoth(runner -> {
            assertThat(runner.select(ITEM.name, ITEM.shelf().name)
                            .orderBy(ITEM.name.asc())
                            .list())
                    .extracting(Row2::value1, Row2::value2)
                    .containsExactly(tuple("a", "s"), tuple("b", null));
            assertThat(runner.select(ITEM.name)
                            .where(ITEM.shelf().name.eq("xt"))
                            .list())
                    .isEmpty();
        });
    }

    @Test
    void X152_subqueriesAreFiltered() {
        store(shelf("s", "a", "xb"), shelf("t", "xc"));
        onBoth(runner -> {
            assertThat(runner.select(SHELF.name)
                            .where(exists(select(ITEM).where(ITEM.shelfId.eq(SHELF.id))))
                            .list())
                    .containsExactly("s");
            assertThat(runner.select(SHELF.name)
                            .where(SHELF.id.in(select(ITEM.shelfId)))
                            .list())
                    .containsExactly("s");
            assertThat(runner.select(Sql.scalar(select(count()).from(ITEM)))
                            .limit(1)
                            .list())
                    .containsExactly(1L);
            var items = select(ITEM.name).asTable("i");
            assertThat(runner.select(count()).from(items).one()).isEqualTo(1);
            var common = select(ITEM.name).asCommonTable("c");
            assertThat(runner.select(count()).from(common).one()).isEqualTo(1);
            assertThat(runner.select(ITEM.name).union(select(SHELF.name)).list())
                    .containsExactlyInAnyOrder("a", "s", "t");
        });
    }

    @Test
    void X152_conditionsOnRelationshipsSeeNoHiddenRows() {
        store(shelf("s", "a", "xb"), shelf("t", "xc"));
        Item item = item("m", "red", "xgreen");
        Item plain = item("n", "xblue");
        store(item, plain);
        Mark hidden =
                item.marks.stream().filter(mark -> mark.deleted).findFirst().orElseThrow();
        onBoth(runner -> {
            assertThat(runner.select(SHELF.name).where(SHELF.items.isEmpty()).list())
                    .containsExactly("t");
            assertThat(runner.select(SHELF.items.size())
                            .from(SHELF)
                            .orderBy(SHELF.name.asc())
                            .list())
                    .containsExactly(1L, 0L);
            assertThat(runner.select(SHELF.name)
                            .where(SHELF.items.any(ITEM.name.like("x%")))
                            .list())
                    .isEmpty();
            assertThat(runner.select(ITEM.name)
                            .where(ITEM.marks.isEmpty().not())
                            .list())
                    .containsExactly("m");
            assertThat(runner.select(ITEM.marks.size())
                            .from(ITEM)
                            .where(ITEM.name.in("m", "n"))
                            .orderBy(ITEM.name.asc())
                            .list())
                    .containsExactly(1L, 0L);
            assertThat(runner.select(ITEM.name)
                            .where(ITEM.marks.contains(hidden))
                            .list())
                    .isEmpty();
            assertThat(runner.select(ITEM.name)
                            .where(ITEM.marks.none(MARK.name.eq("xgreen")))
                            .list())
                    .containsExactlyInAnyOrder("a", "m", "n");
        });
    }

    @Test
    void X152_aReferenceInAConditionIsItsForeignKey() {
        Shelf shelf = shelf("xs", "a");
        store(shelf);
        onBoth(runner -> {
            assertThat(runner.select(ITEM.name).where(ITEM.shelf.eq(shelf)).list())
                    .containsExactly("a");
            assertThat(runner.select(ITEM.name).where(ITEM.shelf.isNull()).list())
                    .isEmpty();
            assertThat(runner.select(ITEM.name)
                            .where(ITEM.shelf.has(SHELF.name.eq("xs")))
                            .list())
                    .isEmpty();
        });
    }

    @Test
    void X152_bulkStatementsChangeWhatTheFilterLetsThrough() {
        store(item("a"), item("b"), item("xc"));
        db.transaction(session -> {
            assertThat(session.update(ITEM).set(ITEM.tenant, 2L).allRows().execute())
                    .isEqualTo(2);
            assertThat(session.update(ITEM)
                            .set(ITEM.tenant, 3L)
                            .where(ITEM.name.in("b", "xc"))
                            .execute())
                    .isEqualTo(1);
            assertThat(session.deleteFrom(ITEM).where(ITEM.name.like("%c")).execute())
                    .isZero();
        });
        assertThat(db.deleteFrom(ITEM).allRows().execute()).isEqualTo(2);
        assertThat(db.select(ITEM.name, ITEM.tenant).unfiltered().list())
                .extracting(Row2::value1, Row2::value2)
                .containsExactly(tuple("xc", 1L));
    }

    @Test
    void X152_bulkStatementsThatReturnRowsAndInsertsFromQueriesAreFiltered() {
        store(item("a"), item("xc"));
        db.transaction(session -> {
            assertThat(session.update(ITEM)
                            .set(ITEM.tenant, 2L)
                            .allRows()
                            .returning(ITEM.name)
                            .list())
                    .containsExactly("a");
            assertThat(session.insertInto(MARK)
                            .columns(MARK.name, MARK.deleted)
                            .select(select(ITEM.name, ITEM.deleted))
                            .execute())
                    .isEqualTo(1);
        });
    }

    @Test
    void X152_softDeletionIsAnUpdateAndTheObjectsOfTheSessionFollow() {
        store(shelf("s", "a", "b"));
        db.transaction(session -> {
            Item a = session.select(ITEM).where(ITEM.name.eq("a")).one();
            a.deleted = true;
            assertThat(session.select(ITEM.name).list()).containsExactly("b");
            assertThat(session.select(SHELF).one().items)
                    .extracting(item -> item.name)
                    .containsExactly("b");
            assertThat(session.find(ITEM, id(a.id))).containsSame(a);
        });
        assertThat(db.select(ITEM).unfiltered().count()).isEqualTo(2);
    }

    @Test
    void X152_aDaoCountsAndListsWhatTheFilterLetsThrough() {
        store(item("a"), item("xc"));
        ItemDao dao = new ItemDao(db);
        assertThat(dao.count()).isEqualTo(1);
        assertThat(dao.list()).hasSize(1);
        assertThat(dao.findByName("xc")).isEmpty();
        assertThat(dao.findByName("a")).isPresent();
        read(session -> assertThat(new ItemDao(session).list()).hasSize(1));
    }

    @Test
    void X152_rowsAreFoundByTheirKeysAllTheSame() {
        Item hidden = item("xc");
        store(hidden);
        Long key = id(hidden.id);
        read(session -> {
            assertThat(session.find(ITEM, key)).isPresent();
            assertThat(session.get(ITEM, key).name).isEqualTo("xc");
        });
        ItemDao dao = new ItemDao(db);
        assertThat(dao.find(key)).isPresent();
        assertThat(dao.exists(key)).isTrue();
        assertThat(dao.findAll(List.of(key))).hasSize(1);
    }
}
