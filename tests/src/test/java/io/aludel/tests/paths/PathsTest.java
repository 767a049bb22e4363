package io.aludel.tests.paths;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.countDistinct;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.sum;
import static io.aludel.tests.paths.QCard.CARD;
import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QRegion.REGION;
import static io.aludel.tests.paths.QSale.SALE;
import static io.aludel.tests.paths.QTown.TOWN;
import static io.aludel.tests.paths.QWorker.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.sql.DerivedTable;
import io.aludel.sql.NumberAggregate;
import io.aludel.sql.Row2;
import io.aludel.tests.TestDatabase;
import org.junit.jupiter.api.Test;

/** Q122, Q123: joins by relationship, and joins that follow from paths over to-one relationships. */
class PathsTest extends PathsSuite {
    @Test
    void Q122_joinByRelationship() {
        assertThat(db.select(CLIENT.name, SALE.amount)
                        .from(CLIENT)
                        .join(CLIENT.sales, SALE)
                        .orderBy(SALE.amount.asc())
                        .list())
                .containsExactly(new Row2<>("Ann", 10), new Row2<>("Bob", 100), new Row2<>("Ann", 200));
        assertThat(db.select(CLIENT.name, count(SALE.id))
                        .from(CLIENT)
                        .leftJoin(CLIENT.sales, SALE)
                        .groupBy(CLIENT.id, CLIENT.name)
                        .orderBy(CLIENT.name.asc())
                        .list())
                .containsExactly(
                        new Row2<>("Ann", 2L), new Row2<>("Bob", 1L), new Row2<>("Cid", 0L), new Row2<>("Dan", 0L));
        assertThat(db.select(CLIENT.name)
                        .from(CLIENT)
                        .join(CLIENT.town, TOWN)
                        .join(TOWN.region, REGION)
                        .where(REGION.name.eq("Flanders"))
                        .orderBy(CLIENT.name.asc())
                        .list())
                .containsExactly("Ann", "Bob");
        assertThat(db.select(CLIENT.name).join(CLIENT.card, CARD).list()).containsExactly("Ann");
    }

    @Test
    void Q122_joinOverAJoinTableAndToItself() {
        assertThat(db.select(SALE.amount, MARK.name)
                        .from(SALE)
                        .leftJoin(SALE.marks, MARK)
                        .orderBy(SALE.amount.asc(), MARK.name.asc())
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactly("10 null", "100 rush", "200 gift", "200 rush");
        assertThat(db.select(REGION.name).join(REGION.marks, MARK).list()).containsExactly("Flanders");
        QWorker friend = WORKER.as("friend");
        QWorker boss = WORKER.as("boss");
        assertThat(db.select(WORKER.name, friend.name)
                        .from(WORKER)
                        .join(WORKER.friends, friend)
                        .join(friend.boss, boss)
                        .where(boss.name.eq("Gus"))
                        .list())
                .containsExactly(new Row2<>("Fay", "Hal"));
        QMark first = MARK.as("first");
        QMark second = MARK.as("second");
        assertThat(db.select(SALE.amount)
                        .join(SALE.marks, first)
                        .join(SALE.marks, second)
                        .where(first.name.lt(second.name))
                        .list())
                .containsExactly(200);
    }

    @Test
    void Q122_rightJoinByRelationship() {
        assertThat(db.select(SALE.amount, MARK.name)
                        .from(SALE)
                        .where(SALE.amount.ge(100).or(SALE.amount.isNull()))
                        .rightJoin(SALE.marks, MARK)
                        .orderBy(MARK.name.asc(), SALE.amount.asc())
                        .list())
                .containsExactly(new Row2<>(200, "gift"), new Row2<>(100, "rush"), new Row2<>(200, "rush"));
        assertThat(db.select(CLIENT.name, TOWN.name)
                        .from(CLIENT)
                        .rightJoin(CLIENT.town, TOWN)
                        .orderBy(TOWN.name.asc(), CLIENT.name.asc())
                        .list())
                .containsExactly(new Row2<>("Cid", "Atlantis"), new Row2<>("Ann", "Ghent"), new Row2<>("Bob", "Ghent"));
        assertThat(db.select(TOWN.name, REGION.name)
                        .from(TOWN)
                        .rightJoin(TOWN.region, REGION)
                        .orderBy(REGION.name.asc())
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactly("Ghent Flanders", "null Wallonia");
        assertThat(db.select(REGION.name, MARK.name)
                        .from(REGION)
                        .rightJoin(REGION.marks, MARK)
                        .orderBy(MARK.name.asc())
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactly("Flanders gift", "null rush");
    }

    @Test
    void Q122_fullJoinByRelationship() {
        var places = db.select(TOWN.name, REGION.name)
                .from(TOWN)
                .fullJoin(TOWN.region, REGION)
                .map(row -> row.value1() + " " + row.value2());
        var marked = db.select(REGION.name, MARK.name)
                .from(REGION)
                .fullJoin(REGION.marks, MARK)
                .map(row -> row.value1() + " " + row.value2());
        if (kind == TestDatabase.H2) {
            assertThatThrownBy(places::list)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("no FULL JOIN, by which the statement joins 'path_region'")
                    .hasMessageContaining("union of a left join and of a right join");
            assertThatThrownBy(marked::list).isInstanceOf(UnsupportedOperationException.class);
        } else {
            assertThat(places.list()).containsExactlyInAnyOrder("Ghent Flanders", "Atlantis null", "null Wallonia");
            assertThat(marked.list()).containsExactlyInAnyOrder("Flanders gift", "Wallonia null", "null rush");
        }
    }

    @Test
    void Q122_joinKeepsToWhatTheMappingSays() {
        assertThat(db.select(CLIENT.name, SALE.amount)
                        .from(CLIENT)
                        .leftJoin(CLIENT.largeSales, SALE)
                        .orderBy(CLIENT.name.asc())
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactly("Ann 200", "Bob 100", "Cid null", "Dan null");
    }

    @Test
    void Q122_pathsJoinByThemselvesOnceEach() {
        assertThat(db.select(SALE.amount, SALE.client().name)
                        .where(SALE.client().town().name.eq("Ghent"))
                        .orderBy(SALE.client().name.asc(), SALE.amount.asc())
                        .list())
                .containsExactly(new Row2<>(10, "Ann"), new Row2<>(200, "Ann"), new Row2<>(100, "Bob"));
        assertThat(db.select(SALE.client().town().region().name, sum(SALE.amount))
                        .groupBy(SALE.client().town().region().name)
                        .list())
                .containsExactly(new Row2<>("Flanders", 310));
        assertThat(clients(CLIENT.town().name.isNull())).containsExactly("Dan");
        assertThat(clients(CLIENT.town().region().name.isNull())).containsExactly("Cid", "Dan");
        assertThat(clients(CLIENT.card().number.eq("1234"))).containsExactly("Ann");
        assertThat(workers(WORKER.boss().boss().name.eq("Eve"))).containsExactly("Hal");
        assertThat(db.select(CARD.number).where(CARD.columns_().name.eq("rush")).list())
                .containsExactly("1234");
    }

    @Test
    void Q122_theKeyAtTheEndOfAPathIsTheForeignKey() {
        assertThat(select(SALE.amount).where(SALE.client().id.eq(1L)).toString())
                .isEqualTo("SELECT amount FROM path_sale WHERE client_id = ?");
        assertThat(select(TOWN.name).where(TOWN.region().code.eq("fl")).toString())
                .isEqualTo("SELECT name FROM path_town WHERE region_code = ?");
        assertThat(clients(CLIENT.town().region().code.eq("fl"))).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.town().id.isNull())).containsExactly("Dan");
    }

    /** Written as the foreign key, the column needs its name for the statement around it. */
    @Test
    void Q122_theKeyAtTheEndOfAPathIsAColumnOfADerivedTable() {
        NumberAggregate<Integer> total = sum(SALE.amount);
        DerivedTable sales = select(SALE.client().id, SALE.client().town().id, total)
                .groupBy(SALE.client().id, SALE.client().town().id)
                .asTable("sales");
        assertThat(db.select(CLIENT.name, sales.column(total))
                        .from(CLIENT)
                        .join(sales)
                        .on(sales.column(SALE.client().id)
                                .eq(CLIENT.id)
                                .and(sales.column(SALE.client().town().id).eq(CLIENT.townId)))
                        .orderBy(CLIENT.name.asc())
                        .list())
                .containsExactly(new Row2<>("Ann", 210), new Row2<>("Bob", 100));
        assertThat(db.select(SALE.client().id)
                        .distinctOn(SALE.client().id)
                        .orderBy(SALE.client().id.asc())
                        .list())
                .hasSize(2);
    }

    @Test
    void Q122_pathsFromAliasesJoinsAndSubqueries() {
        QSale other = SALE.as("other");
        assertThat(db.select(other.amount).where(other.client().name.eq("Bob")).list())
                .containsExactly(100);
        assertThat(db.select(CLIENT.name, SALE.client().town().name)
                        .from(CLIENT)
                        .leftJoin(CLIENT.sales, SALE)
                        .orderBy(CLIENT.name.asc(), SALE.amount.asc())
                        .map(row -> row.value1() + " " + row.value2())
                        .list())
                .containsExactly("Ann Ghent", "Ann Ghent", "Bob Ghent", "Cid null", "Dan null");
        assertThat(clients(exists(select(SALE)
                        .where(SALE.clientId
                                .eq(CLIENT.id)
                                .and(SALE.client().town().name.eq("Ghent"))))))
                .containsExactly("Ann", "Bob");
        assertThat(clients(exists(select(REGION)
                        .where(REGION.name
                                .eq("Flanders")
                                .and(REGION.code.eq(CLIENT.town().region().code))))))
                .containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.sales.any(SALE.client().town().name.eq("Ghent"))))
                .containsExactly("Ann", "Bob");
        assertThat(workers(WORKER.reports.any(WORKER.boss().boss().name.eq("Eve"))))
                .containsExactly("Gus");
        assertThat(db.select(CARD.number)
                        .where(CARD.client().sales.size().eq(2L))
                        .list())
                .containsExactly("1234");
        assertThat(db.select(CARD.number).where(CARD.client().town.eq(ghent)).list())
                .containsExactly("1234");
    }

    @Test
    void Q122_theEntityAtTheEndOfAPath() {
        db.transaction(session -> {
            var rows = session.select(CLIENT.name, CLIENT.town())
                    .orderBy(CLIENT.name.asc())
                    .list();
            assertThat(rows.get(0).value2().name).isEqualTo("Ghent");
            assertThat(rows.get(1).value2()).isSameAs(rows.get(0).value2());
            assertThat(rows.get(3).value2()).isNull();
            assertThat(session.select(CARD.client()).list())
                    .extracting(client -> client.name)
                    .containsExactly("Ann");
        });
    }

    @Test
    void Q123_countsOverJoins() {
        var clients = db.select(CLIENT).from(CLIENT).join(CLIENT.sales, SALE);
        assertThat(clients.count()).isEqualTo(3);
        assertThat(clients.distinct().count()).isEqualTo(2);
        assertThat(clients.distinct().list()).hasSize(2);
        assertThat(db.select(countDistinct(SALE.client().name)).one()).isEqualTo(2);
        assertThat(db.select(SALE).where(SALE.client().name.eq("Ann")).count()).isEqualTo(2);
        assertThat(db.select(SALE).where(SALE.client().name.eq("Ann")).exists()).isTrue();
        assertThat(db.select(SALE.client().name).distinct().count()).isEqualTo(2);
        db.transaction(session -> assertThat(session.select(SALE)
                        .where(SALE.client().name.eq("Ann"))
                        .orderBy(SALE.client().name.asc(), SALE.amount.asc())
                        .fetch(selectIn(SALE.marks))
                        .list())
                .extracting(sale -> sale.amount)
                .containsExactly(10, 200));
    }

    @Test
    void pathsWhereNothingCanBeJoinedAreRefused() {
        assertThatThrownBy(() -> db.update(CLIENT)
                        .set(CLIENT.name, "x")
                        .where(CLIENT.town().name.eq("Ghent"))
                        .execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Client.town")
                .hasMessageContaining("has(..)");
        assertThatThrownBy(() -> select(TOWN.name)
                        .from(TOWN)
                        .where(SALE.client().name.eq("x"))
                        .toString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sale.client");
        assertThatThrownBy(() -> select(CLIENT.name).from(SALE.client()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sale.client");
    }

    @Test
    void oneShapeHoweverTheTablesWereMade() {
        long rendered = db.statistics().rendered();
        for (String name : new String[] {"Ghent", "Atlantis"}) {
            assertThat(clients(CLIENT.town().name.eq(name))).isNotEmpty();
        }
        assertThat(db.statistics().rendered() - rendered).isEqualTo(1);
        assertThat(workers(WORKER.boss().name.eq("Eve"))).containsExactly("Fay", "Gus");
        assertThat(workers(WORKER.boss().boss().name.eq("Eve"))).containsExactly("Hal");
    }
}
