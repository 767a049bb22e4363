package io.aludel.tests.paths;

import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.paths.QCard.CARD;
import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QRegion.REGION;
import static io.aludel.tests.paths.QSale.SALE;
import static io.aludel.tests.paths.QTown.TOWN;
import static io.aludel.tests.paths.QWorker.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.sql.Condition;
import io.aludel.sql.Row2;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Q121: conditions on what is on the other side of a relationship. */
class RelatedConditionsTest extends PathsSuite {
    @Test
    void Q121_anyAndNoneOfAToMany() {
        assertThat(clients(CLIENT.sales.any())).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.sales.isEmpty())).containsExactly("Cid", "Dan");
        assertThat(clients(CLIENT.sales.any(SALE.amount.gt(150)))).containsExactly("Ann");
        assertThat(clients(CLIENT.sales.any(Condition.all()))).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.sales.any(Condition.none()))).isEmpty();
        assertThat(clients(CLIENT.sales.none(SALE.amount.gt(150)))).containsExactly("Bob", "Cid", "Dan");
        assertThat(clients(CLIENT.sales.any(SALE.amount.eq(10)).and(CLIENT.sales.any(SALE.amount.eq(200)))))
                .containsExactly("Ann");
        assertThat(clients(CLIENT.sales
                        .any(SALE.amount.eq(10).or(SALE.amount.eq(100)))
                        .or(CLIENT.name.eq("Dan"))))
                .containsExactly("Ann", "Bob", "Dan");
    }

    @Test
    void Q121_sizeIsANumber() {
        assertThat(clients(CLIENT.sales.size().ge(2L))).containsExactly("Ann");
        assertThat(db.select(CLIENT.name, CLIENT.sales.size())
                        .orderBy(CLIENT.sales.size().desc(), CLIENT.name.asc())
                        .list())
                .containsExactly(
                        new Row2<>("Ann", 2L), new Row2<>("Bob", 1L), new Row2<>("Cid", 0L), new Row2<>("Dan", 0L));
        assertThat(db.select(CLIENT.sales.size().plus(1L))
                        .where(CLIENT.name.eq("Bob"))
                        .one())
                .isEqualTo(2);
        assertThat(db.select(WORKER.reports.size()).orderBy(WORKER.name.asc()).list())
                .containsExactly(2L, 0L, 1L, 0L);
    }

    @Test
    void Q121_containsAnEntity() {
        Sale large = ann.sales.get(1);
        assertThat(clients(CLIENT.sales.contains(large))).containsExactly("Ann");
        assertThat(amounts(SALE.marks.contains(rush))).containsExactly(100, 200);
        assertThat(amounts(SALE.marks.contains(gift))).containsExactly(200);
        assertThat(amounts(SALE.marks.contains(rush).not())).containsExactly(10);
        assertThat(marks(MARK.sales.contains(large))).containsExactly("gift", "rush");
        assertThat(marks(MARK.regions.contains(flanders))).containsExactly("gift");
        assertThat(marks(MARK.regions.contains(wallonia))).isEmpty();
        assertThatThrownBy(() -> SALE.marks.contains(new Mark("new")))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("Sale.marks.contains(..)")
                .hasMessageContaining("save it first");
    }

    @Test
    void Q121_overAJoinTableFromBothSides() {
        assertThat(amounts(SALE.marks.any())).containsExactly(100, 200);
        assertThat(amounts(SALE.marks.isEmpty())).containsExactly(10);
        assertThat(amounts(SALE.marks.any(MARK.name.eq("gift")))).containsExactly(200);
        assertThat(amounts(SALE.marks.none(MARK.name.eq("gift")))).containsExactly(10, 100);
        assertThat(amounts(SALE.marks.size().eq(2L))).containsExactly(200);
        assertThat(marks(MARK.sales.any(SALE.amount.lt(150)))).containsExactly("rush");
        assertThat(marks(MARK.sales.size().eq(1L))).containsExactly("gift");
    }

    @Test
    void Q121_keysOfSeveralColumns() {
        assertThat(regions(REGION.towns.any())).containsExactly("Flanders");
        assertThat(regions(REGION.towns.contains(ghent))).containsExactly("Flanders");
        assertThat(regions(REGION.towns.isEmpty())).containsExactly("Wallonia");
        assertThat(regions(REGION.marks.any(MARK.name.eq("gift")))).containsExactly("Flanders");
        assertThat(regions(REGION.marks.contains(rush))).isEmpty();
        assertThat(towns(TOWN.region.eq(flanders))).containsExactly("Ghent");
        assertThat(towns(TOWN.region.eq(wallonia))).isEmpty();
        assertThat(towns(TOWN.region.ne(wallonia))).containsExactly("Ghent");
        assertThat(towns(TOWN.region.isNull())).containsExactly("Atlantis");
        assertThat(towns(TOWN.region.isNotNull())).containsExactly("Ghent");
        assertThat(towns(TOWN.region.has(REGION.name.eq("Flanders")))).containsExactly("Ghent");
    }

    @Test
    void Q121_toOneByItsForeignKey() {
        assertThat(clients(CLIENT.town.eq(ghent))).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.town.ne(ghent))).containsExactly("Cid");
        assertThat(clients(CLIENT.town.isNull())).containsExactly("Dan");
        assertThat(clients(CLIENT.town.eq(null))).containsExactly("Dan");
        assertThat(clients(CLIENT.town.ne(null))).containsExactly("Ann", "Bob", "Cid");
        assertThat(clients(CLIENT.town.has(TOWN.region.has(REGION.name.eq("Flanders")))))
                .containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.town.has(TOWN.clients.size().eq(1L)))).containsExactly("Cid");
        assertThat(select(CLIENT.id).where(CLIENT.town.eq(ghent)).toString())
                .isEqualTo("SELECT id FROM path_client WHERE town_id = ?");
        assertThatThrownBy(() -> CLIENT.town.eq(new Town("new"))).hasMessageContaining("Client.town.eq(..)");
    }

    @Test
    void Q121_toOneOfTheSideWithoutForeignKey() {
        assertThat(clients(CLIENT.card.eq(card))).containsExactly("Ann");
        assertThat(clients(CLIENT.card.ne(card))).isEmpty();
        assertThat(clients(CLIENT.card.isNotNull())).containsExactly("Ann");
        assertThat(clients(CLIENT.card.isNull())).containsExactly("Bob", "Cid", "Dan");
        assertThat(clients(CLIENT.card.has(CARD.number.startsWith("12")))).containsExactly("Ann");
    }

    @Test
    void Q121_ofATableToItselfTheConditionIsOnTheRelatedRows() {
        assertThat(workers(WORKER.reports.any(WORKER.name.eq("Hal")))).containsExactly("Gus");
        assertThat(workers(WORKER.reports.any(WORKER.reports.any(WORKER.name.eq("Hal")))))
                .containsExactly("Eve");
        assertThat(workers(WORKER.boss.has(WORKER.name.eq("Eve")))).containsExactly("Fay", "Gus");
        assertThat(workers(WORKER.boss.has(WORKER.boss.has(WORKER.name.eq("Eve")))))
                .containsExactly("Hal");
        assertThat(workers(WORKER.friends.any(WORKER.name.eq("Hal")))).containsExactly("Fay");
        assertThat(workers(WORKER.friends.any(WORKER.friends.any(WORKER.name.eq("Hal")))))
                .containsExactly("Hal");
        assertThat(workers(WORKER.friends.contains(fay))).containsExactly("Hal");
        assertThat(workers(WORKER.reports.contains(hal))).containsExactly("Gus");
        assertThat(workers(WORKER.boss.eq(gus))).containsExactly("Hal");
    }

    @Test
    void Q121_anAliasTellsTheRelatedRowsFromTheStatementsOwn() {
        QWorker report = WORKER.as("report");
        assertThat(workers(WORKER.reports.any(report, report.name.gt(WORKER.name))))
                .containsExactly("Eve", "Gus");
        assertThat(workers(WORKER.reports.none(report, report.name.gt(WORKER.name))))
                .containsExactly("Fay", "Hal");
        assertThat(workers(WORKER.boss.has(report, report.name.lt(WORKER.name))))
                .containsExactly("Fay", "Gus", "Hal");
        assertThat(workers(WORKER.friends.any(report, report.name.lt(WORKER.name))))
                .containsExactly("Hal");
    }

    @Test
    void Q121_theOtherTableMayStandInTheStatementAsWell() {
        assertThat(db.select(SALE.amount)
                        .from(SALE)
                        .join(CLIENT)
                        .on(SALE.clientId.eq(CLIENT.id))
                        .where(CLIENT.sales.any(SALE.amount.eq(10)))
                        .orderBy(SALE.amount.asc())
                        .list())
                .containsExactly(10, 200);
    }

    @Test
    void Q121_whatTheMappingSaysOfTheRelatedRowsHolds() {
        assertThat(clients(CLIENT.largeSales.any())).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.largeSales.size().eq(1L))).containsExactly("Ann", "Bob");
        assertThat(clients(CLIENT.largeSales.any(SALE.amount.lt(100)))).isEmpty();
        assertThat(clients(CLIENT.largeSales.contains(ann.sales.get(0)))).isEmpty();
    }

    @Test
    void Q121_inChangesAndInSessionsWithUnsavedWork() {
        db.transaction(session -> {
            Client managed = session.select(CLIENT).where(CLIENT.name.eq("Dan")).one();
            Sale sale = new Sale(77);
            sale.client = Ref.of(managed);
            session.add(sale);
            assertThat(session.select(CLIENT)
                            .where(CLIENT.sales.any(SALE.amount.eq(77)))
                            .one())
                    .isSameAs(managed);
            Mark mark = session.select(MARK).where(MARK.name.eq("gift")).one();
            sale.marks.add(mark);
            assertThat(session.select(SALE.amount)
                            .where(SALE.marks.contains(mark))
                            .list())
                    .containsExactlyInAnyOrder(77, 200);
        });
        assertThat(db.update(CLIENT)
                        .set(CLIENT.name, "buyer")
                        .where(CLIENT.sales.any(SALE.amount.gt(150)))
                        .execute())
                .isEqualTo(1);
        assertThat(db.execute(deleteFrom(WORKER).where(WORKER.friends.isEmpty().and(WORKER.reports.isEmpty()))))
                .isZero();
    }

    @Test
    void oneShapeForAllValues() {
        long rendered = db.statistics().rendered();
        for (int amount : Set.of(10, 100, 200)) {
            assertThat(clients(CLIENT.sales.any(SALE.amount.eq(amount)))).hasSize(1);
        }
        assertThat(db.statistics().rendered() - rendered).isEqualTo(1);
    }

    private List<Integer> amounts(Condition condition) {
        return db.select(SALE.amount)
                .where(condition)
                .orderBy(SALE.amount.asc())
                .list();
    }

    private List<String> marks(Condition condition) {
        return db.select(MARK.name).where(condition).orderBy(MARK.name.asc()).list();
    }

    private List<String> regions(Condition condition) {
        return db.select(REGION.name)
                .where(condition)
                .orderBy(REGION.name.asc())
                .list();
    }

    private List<String> towns(Condition condition) {
        return db.select(TOWN.name).where(condition).orderBy(TOWN.name.asc()).list();
    }
}
