package io.aludel.tests.projections;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.projections.QBuyer.BUYER;
import static io.aludel.tests.projections.QCity.CITY;
import static io.aludel.tests.projections.QLine.LINE;
import static io.aludel.tests.projections.QNote.NOTE;
import static io.aludel.tests.projections.QNoteKeys.NOTE_KEYS;
import static io.aludel.tests.projections.QNoteRow.NOTE_ROW;
import static io.aludel.tests.projections.QPurchase.PURCHASE;
import static io.aludel.tests.projections.QPurchaseView.PURCHASE_VIEW;
import static io.aludel.tests.projections.QPurchaseView_LineView.LINE_VIEW;
import static io.aludel.tests.projections.views.QCityCard.CITY_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.Pageable;
import io.aludel.sql.Query;
import io.aludel.sql.Select;
import io.aludel.sql.Sql;
import io.aludel.tests.projections.views.CityCard;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Q122: a projection is null where an outer join leaves its table without a row. */
class ProjectedOuterJoinTest extends ProjectionSuite {
    private final Select<CityCard> cards = select(CITY_CARD).from(BUYER).leftJoin(BUYER.city, CITY);

    @Test
    void Q122_withoutAPartner() {
        assertThat(db.select(BUYER.name, CITY_CARD)
                        .from(BUYER)
                        .leftJoin(BUYER.city, CITY)
                        .orderBy(BUYER.name.asc())
                        .map((name, card) -> name + " " + (card == null ? "nowhere" : card.name() + card.people()))
                        .list())
                .containsExactly("Ann Ghent[Ann]", "Bob nowhere");
        assertThat(db.select(BUYER.name, CITY)
                        .from(BUYER)
                        .leftJoin(BUYER.city, CITY)
                        .orderBy(BUYER.name.asc())
                        .map((name, city) -> city == null)
                        .list())
                .containsExactly(false, true);
    }

    @Test
    void Q122_asTheWholeRow() {
        Query<CityCard> ordered =
                db.select(CITY_CARD).from(BUYER).leftJoin(BUYER.city, CITY).orderBy(BUYER.name.asc());

        assertThat(ordered.list())
                .extracting(card -> card == null ? null : card.name())
                .containsExactly("Ghent", null);
        try (Stream<CityCard> rows = ordered.stream(1)) {
            assertThat(rows.map(Optional::ofNullable).map(card -> card.map(CityCard::name)))
                    .containsExactly(Optional.of("Ghent"), Optional.empty());
        }
        assertThat(ordered.limit(1).offset(1).first()).isEmpty();
        assertThat(ordered.count()).isEqualTo(2);
    }

    @Test
    void Q122_withoutCollections() {
        assertThat(db.select(LINE.product, NOTE_ROW)
                        .from(LINE)
                        .leftJoin(LINE.notes, NOTE)
                        .orderBy(LINE.product.asc(), NOTE.id.asc())
                        .map((product, row) -> product + " " + (row == null ? null : row.text()))
                        .list())
                .containsExactly("Ink null", "Pen null", "Pen blue", "Pen wrapped");
        assertThat(db.select(NOTE_ROW).from(LINE).leftJoin(LINE.notes, NOTE).list())
                .hasSize(4)
                .containsNull();
    }

    /** The key is among the components, and tells. */
    @Test
    void Q122_theKeyIsSelectedOnce() {
        assertThat(sqlOf(() -> assertThat(db.select(NOTE_KEYS)
                                .from(LINE)
                                .leftJoin(LINE.notes, NOTE)
                                .list())
                        .hasSize(4)
                        .containsNull()))
                .allMatch(sql -> !sql.contains("CASE"));
    }

    @Test
    void Q122_aTableThatAlwaysHasARowHasNoMark() {
        assertThat(sqlOf(() -> assertThat(db.select(NOTE_ROW)
                                .from(NOTE)
                                .leftJoin(NOTE.line, LINE)
                                .list())
                        .hasSize(2)
                        .doesNotContainNull()))
                .allMatch(sql -> !sql.contains("CASE"));
    }

    @Test
    void Q122_rightAndFullJoins() {
        assertThat(db.select(NOTE_ROW)
                        .from(NOTE)
                        .rightJoin(LINE)
                        .on(NOTE.linePosition.eq(LINE.position).and(NOTE.linePurchaseId.eq(LINE.purchaseId)))
                        .list())
                .hasSize(4)
                .containsNull();
        assertThat(db.select(PURCHASE_VIEW)
                        .from(PURCHASE)
                        .rightJoin(LINE)
                        .on(PURCHASE.day.isNull())
                        .list())
                .hasSize(3)
                .containsOnlyNulls();
    }

    @Test
    void Q122_distinctRowsAndCombinedStatements() {
        Select<CityCard> present = select(CITY_CARD);

        assertThat(db.list(cards.distinct())).hasSize(2).containsNull();
        assertThat(db.list(present.unionAll(cards))).hasSize(3).containsNull();
        assertThat(db.list(cards.union(present))).hasSize(2).containsNull();
        assertThat(db.list(cards.union(present).unionAll(present.unionAll(present))))
                .hasSize(4)
                .containsNull();
        assertThat(db.list(present.union(present).unionAll(cards).limit(9)))
                .hasSize(3)
                .containsNull();
        assertThat(db.list(cards.distinctOn(CITY.code).orderBy(BUYER.name.asc())))
                .hasSize(2)
                .containsNull();
    }

    @Test
    void Q122_groupsOfRows() {
        assertThat(db.select(NOTE_KEYS, Sql.count())
                        .from(LINE)
                        .leftJoin(LINE.notes, NOTE)
                        .groupBy(NOTE.id, NOTE.linePurchaseId, NOTE.linePosition)
                        .map((keys, count) -> (keys == null ? "none " : "note ") + count)
                        .list())
                .containsExactlyInAnyOrder("note 1", "note 1", "none 2");
    }

    @Test
    void Q122_atTheEndOfAPath() {
        assertThat(db.select(BUYER.name, CITY_CARD.of(BUYER.city()))
                        .orderBy(BUYER.name.asc())
                        .map((name, card) -> card == null ? name : card.name())
                        .list())
                .containsExactly("Ghent", "Bob");
    }

    @Test
    void Q122_pagesAndOtherItemsBehindIt() {
        assertThat(db.select(LINE_VIEW, PURCHASE.id)
                        .from(PURCHASE)
                        .leftJoin(PURCHASE.lines, LINE)
                        .orderBy(PURCHASE.id.asc(), LINE.position.asc())
                        .map((line, id) -> (line == null ? "none" : line.product()) + id.getLeastSignificantBits())
                        .list())
                .containsExactly("Pen1", "Ink1", "Pen2", "none3");
        assertThat(db.select(LINE_VIEW, PURCHASE.day)
                        .from(PURCHASE)
                        .leftJoin(PURCHASE.lines, LINE)
                        .orderBy(PURCHASE.day.asc(), PURCHASE.id.desc())
                        .page(Pageable.ofSize(9).byCursor())
                        .rows())
                .hasSize(4)
                .extracting(row -> row.value1() == null)
                .containsExactly(false, false, false, true);
    }
}
