package io.aludel.tests.projections;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.projections.QBuyer.BUYER;
import static io.aludel.tests.projections.QDeskRow.DESK_ROW;
import static io.aludel.tests.projections.QFilledPurchase.FILLED_PURCHASE;
import static io.aludel.tests.projections.QNote.NOTE;
import static io.aludel.tests.projections.QNoteKeys.NOTE_KEYS;
import static io.aludel.tests.projections.QNoteRow.NOTE_ROW;
import static io.aludel.tests.projections.QPurchase.PURCHASE;
import static io.aludel.tests.projections.QPurchaseRow.PURCHASE_ROW;
import static io.aludel.tests.projections.QPurchaseView.PURCHASE_VIEW;
import static io.aludel.tests.projections.views.QCityCard.CITY_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.sql.DerivedTable;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import io.aludel.sql.Row2;
import io.aludel.sql.Select;
import io.aludel.tests.projections.NoteRow.LineKeyView;
import io.aludel.tests.projections.NoteRow.PersonName;
import io.aludel.tests.projections.PurchaseView.BuyerView;
import io.aludel.tests.projections.PurchaseView.CityView;
import io.aludel.tests.projections.PurchaseView.LabelView;
import io.aludel.tests.projections.PurchaseView.LineView;
import io.aludel.tests.projections.PurchaseView.NationView;
import io.aludel.tests.projections.PurchaseView.NoteView;
import io.aludel.tests.projections.PurchaseView.PersonView;
import io.aludel.tests.projections.views.CityCard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Q122: records that are read in place of entities. */
class ProjectionTest extends ProjectionSuite {
    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void Q122_valuesOverPaths() {
        List<PurchaseRow> rows = statements(
                1, () -> db.select(PURCHASE_ROW).orderBy(PURCHASE.day.asc()).list());

        assertThat(rows)
                .containsExactly(
                        new PurchaseRow(
                                id(1),
                                LocalDate.of(2024, 1, 1),
                                new Money(1000),
                                Optional.of(5),
                                true,
                                1.5,
                                1L,
                                "Ann",
                                Level.KNOWN,
                                "ANN",
                                List.of("A", "Annie"),
                                "Main Street",
                                3,
                                "GNT",
                                "Belgium",
                                null,
                                null,
                                Optional.of("7")),
                        new PurchaseRow(
                                id(2),
                                LocalDate.of(2024, 2, 1),
                                new Money(2000),
                                Optional.empty(),
                                false,
                                0,
                                1L,
                                "Ann",
                                Level.KNOWN,
                                "ANN",
                                List.of("A", "Annie"),
                                "Main Street",
                                3,
                                "GNT",
                                "Belgium",
                                2L,
                                "Bob",
                                Optional.of("7")),
                        new PurchaseRow(
                                id(3),
                                LocalDate.of(2024, 3, 1),
                                new Money(0),
                                Optional.empty(),
                                false,
                                0,
                                2L,
                                "Bob",
                                Level.NEW,
                                "BOB",
                                List.of(),
                                null,
                                0,
                                null,
                                null,
                                null,
                                null,
                                Optional.empty()));
    }

    @Test
    void Q122_objectsAndCollectionsAreOneStatementMorePerCollection() {
        List<PurchaseView> views = statements(
                6, () -> db.select(PURCHASE_VIEW).orderBy(PURCHASE.day.asc()).list());

        CityView city = new CityView("GNT", "Ghent", new NationView("Belgium"));
        assertThat(views).hasSize(3);
        PurchaseView first = views.get(0);
        assertThat(first.lines())
                .containsExactly(
                        new LineView(2, "Ink", 4, List.of()),
                        new LineView(1, "Pen", 6, List.of(new NoteView("blue"), new NoteView("wrapped"))));
        assertThat(first.products()).containsExactly("Ink", "Pen");
        assertThat(first.receiver()).isNull();
        assertThat(first.receiverLabels()).isEmpty();
        BuyerView buyer = first.buyer();
        assertThat(buyer.name()).isEqualTo("Ann");
        assertThat(buyer.address()).isEqualTo(new Address("Main Street", null));
        assertThat(buyer.measure().width).isEqualTo(3);
        assertThat(buyer.measure().getHeight()).isEqualTo(4);
        assertThat(buyer.city()).contains(city);
        assertThat(buyer.labels()).containsExactly("good", "odd");
        assertThat(views.get(1).receiver()).isEqualTo(new PersonView("Bob", null));
        assertThat(views.get(1).receiverLabels()).containsExactly(new LabelView("odd", null));
        assertThat(views.get(2).lines()).isEmpty();
        assertThat(views.get(2).buyer().address()).isNull();
        assertThat(views.get(2).buyer().city()).isEmpty();
    }

    @Test
    void Q122_collectionsCannotBeChanged() {
        Set<String> products =
                db.select(PURCHASE_VIEW).where(PURCHASE.id.eq(id(1))).one().products();

        assertThat(products).isUnmodifiable();
    }

    @Test
    void Q122_onlyTheColumnsThatAreNeededAreSelected() {
        String sql = select(CITY_CARD).toString();

        assertThat(sql)
                .isEqualTo("SELECT projection_city.name, nation_of_projection_city.name, projection_city.code"
                        + " FROM projection_city JOIN projection_nation nation_of_projection_city"
                        + " ON nation_of_projection_city.id = projection_city.nation_id");
        assertThat(select(PURCHASE_ROW).toString()).doesNotContain("height", "zip");
    }

    @Test
    void Q122_projectionsOfAnotherPackage() {
        db.transaction(session -> session.get(BUYER, 2L).city = session.get(BUYER, 1L).city);

        assertThat(db.select(CITY_CARD).list())
                .containsExactly(new CityCard(
                        "Ghent",
                        "Belgium",
                        List.of("Ann", "Bob"),
                        Arrays.asList(new Address("Main Street", null), null)));
    }

    @Test
    void Q122_withOtherItemsInTheRow() {
        List<Row2<PurchaseView, String>> rows = statements(
                6,
                () -> db.select(PURCHASE_VIEW, PURCHASE.buyer().name)
                        .orderBy(PURCHASE.day.desc())
                        .list());

        assertThat(rows).extracting(row -> row.value2()).containsExactly("Bob", "Ann", "Ann");
        assertThat(rows).extracting(row -> row.value1().lines().size()).containsExactly(0, 1, 2);
        assertThat(db.select(PURCHASE_VIEW).map(view -> view.lines().size()).list())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void Q122_theComponentsAreExpressions() {
        assertThat(db.select(PURCHASE_ROW)
                        .where(PURCHASE_ROW.buyerName.eq("Ann"))
                        .orderBy(PURCHASE_ROW.day.desc())
                        .map(PurchaseRow::id)
                        .list())
                .containsExactly(id(2), id(1));
    }

    @Test
    void Q122_rowsOfATableUnderAnAlias() {
        QPurchase other = PURCHASE.as("other");

        assertThat(db.select(PURCHASE.id, PURCHASE_VIEW.of(other))
                        .from(PURCHASE)
                        .join(other)
                        .on(other.day.gt(PURCHASE.day))
                        .where(PURCHASE.id.eq(id(1)))
                        .orderBy(other.day.asc())
                        .map((each, view) -> view.id() + " " + view.products())
                        .list())
                .containsExactly(id(2) + " [Pen]", id(3) + " []");
    }

    @Test
    void Q122_slicesPagesAndSingleRows() {
        assertThat(statements(
                                5,
                                () -> db.select(PURCHASE_VIEW)
                                        .orderBy(PURCHASE.day.asc())
                                        .first())
                        .orElseThrow()
                        .id())
                .isEqualTo(id(1));
        assertThat(db.select(PURCHASE_VIEW).where(PURCHASE.id.eq(id(2))).one().products())
                .containsExactly("Pen");
        assertThat(statements(
                        1,
                        () -> db.select(PURCHASE_VIEW)
                                .where(PURCHASE.id.eq(id(9)))
                                .optional()))
                .isEmpty();
        assertThat(db.select(PURCHASE_VIEW).count()).isEqualTo(3);
        assertThat(db.select(PURCHASE_VIEW).exists()).isTrue();
        assertThat(db.select(PURCHASE_VIEW)
                        .orderBy(PURCHASE.day.asc())
                        .limit(1)
                        .offset(1)
                        .list())
                .extracting(PurchaseView::id)
                .containsExactly(id(2));
        Page<PurchaseView> page = db.select(PURCHASE_VIEW)
                .orderBy(PURCHASE.day.asc())
                .page(Pageable.ofSize(2).byCursor());
        assertThat(page.rows()).extracting(view -> view.lines().size()).containsExactly(2, 1);
        Page<PurchaseView> next = db.select(PURCHASE_VIEW)
                .orderBy(PURCHASE.day.asc())
                .page(page.next().orElseThrow());
        assertThat(next.rows()).extracting(PurchaseView::id).containsExactly(id(3));
    }

    @Test
    void Q122_setOperationsDistinctAndGroups() {
        Select<PurchaseView> all = select(PURCHASE_VIEW);

        assertThat(db.list(all.where(PURCHASE.day.lt(LocalDate.of(2024, 2, 1)))
                        .union(all.where(PURCHASE.day.gt(LocalDate.of(2024, 2, 1))))
                        .orderBy(PURCHASE_VIEW.id.asc())))
                .extracting(view -> view.lines().size())
                .containsExactly(2, 0);
        assertThat(db.list(all.except(all.where(PURCHASE.id.eq(id(1)))).orderBy(PURCHASE_VIEW.id.desc())))
                .extracting(PurchaseView::id)
                .containsExactly(id(3), id(2));
        assertThat(db.select(PURCHASE_VIEW).distinct().list()).hasSize(3);
        assertThat(db.select(PURCHASE_VIEW)
                        .distinctOn(PURCHASE.buyer().id)
                        .orderBy(PURCHASE.day.desc())
                        .list())
                .extracting(PurchaseView::id)
                .containsExactlyInAnyOrder(id(2), id(3));
    }

    @Test
    void Q122_streamsReadCollectionsPerBlock() {
        List<Integer> lines = statements(9, () -> {
            try (Stream<PurchaseView> views = db.select(PURCHASE_VIEW).orderBy(PURCHASE.day.asc()).stream(2)) {
                return views.map(view -> view.lines().size()).toList();
            }
        });

        assertThat(lines).containsExactly(2, 1, 0);
        db.transaction(session -> {
            try (Stream<PurchaseView> views = session.select(PURCHASE_VIEW).orderBy(PURCHASE.day.asc()).stream(1)) {
                assertThat(views.findFirst().orElseThrow().lines()).hasSize(2);
            }
            assertThat(session.select(PURCHASE_ROW).stream().count()).isEqualTo(3);
        });
        for (int i = 0; i < 50; i++) {
            try (Stream<PurchaseView> views = db.select(PURCHASE_VIEW).stream()) {
                assertThat(views.findFirst()).isPresent();
            }
        }
    }

    @Test
    void Q122_aSessionWritesWhatTheCollectionsNeedBefore() {
        db.transaction(session -> {
            Purchase purchase = session.get(PURCHASE, id(2));
            purchase.lines.get(0).product = "Pencil";
            assertThat(session.select(PURCHASE_VIEW)
                            .where(PURCHASE.id.eq(id(2)))
                            .one()
                            .products())
                    .containsExactly("Pencil");
        });
    }

    @Test
    void Q122_aSessionWritesWhatCollectionsWithinCollectionsNeedBefore() {
        db.transaction(session -> {
            session.get(NOTE, 1L).text = "red";
            assertThat(session.select(PURCHASE_VIEW)
                            .where(PURCHASE.id.eq(id(1)))
                            .one()
                            .lines()
                            .get(1)
                            .notes())
                    .containsExactly(new NoteView("red"), new NoteView("wrapped"));
        });
    }

    @Test
    void Q122_manyOwners() {
        db.transaction(session -> {
            for (int i = 10; i < 3_000; i++) {
                Purchase purchase = new Purchase(i, LocalDate.of(2020, 1, 1), i, ann);
                purchase.buyer = Ref.of(session.get(BUYER, 1L));
                purchase.lines.add(new Line(purchase, 1, "P" + i, 1, 1));
                session.add(purchase);
            }
        });

        List<PurchaseView> views = statements(
                19,
                () -> db.select(PURCHASE_VIEW)
                        .where(PURCHASE.day.lt(LocalDate.of(2021, 1, 1)))
                        .list());

        assertThat(views)
                .hasSize(2_990)
                .allSatisfy(view -> assertThat(view.products())
                        .containsExactly("P" + view.id().getLeastSignificantBits()));
    }

    @Test
    void Q122_statementsAreWrittenOnce() {
        db.select(PURCHASE_VIEW).list();
        long rendered = db.statistics().rendered();

        db.select(PURCHASE_VIEW).list();

        assertThat(db.statistics().rendered()).isEqualTo(rendered);
    }

    @Test
    void Q122_aKeyIsTheForeignKeyAndJoinsNothing() {
        assertThat(select(NOTE_KEYS).toString())
                .isEqualTo("SELECT id, line_purchase_id, line_position FROM projection_note");
        assertThat(db.select(NOTE_KEYS).orderBy(NOTE.id.asc()).first()).contains(new NoteKeys(1, id(1), 1));
        assertThat(db.select(NOTE_ROW).where(NOTE.id.eq(2L)).one())
                .isEqualTo(new NoteRow("wrapped", id(1), 1, new LineKeyView(1, id(1)), new PersonName("Ann")));
    }

    @Test
    void Q122_keysOfPathsInTablesOfOtherStatements() {
        DerivedTable keys = select(NOTE_KEYS).asTable("keys");

        assertThat(db.select(keys.column(NOTE_KEYS.linePosition))
                        .from(keys)
                        .distinct()
                        .list())
                .containsExactly(1);
    }

    @Test
    void Q122_whatARecordRefusesIsThrown() {
        db.update(BUYER).set(BUYER.name, "ann").where(BUYER.name.eq("Ann")).execute();

        assertThatThrownBy(() -> db.select(NOTE_ROW).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'ann' does not begin with a capital");
    }

    /** Also when it is an Error that a record throws, the pool gets the connection back. */
    @Test
    void Q122_anErrorOfARecordClosesItsStream() {
        for (int i = 0; i < 50; i++) {
            Stream<FilledPurchase> purchases = db.select(FILLED_PURCHASE).stream();
            assertThatThrownBy(() -> purchases.forEach(each -> {})).hasMessage("A purchase without lines");
        }
        assertThat(db.select(PURCHASE_VIEW).count()).isEqualTo(3);
    }

    @Test
    void Q122_whatAProjectionIsNotFor() {
        assertThatThrownBy(() -> db.deleteFrom(NOTE).where(NOTE.id.eq(1L)).returning(NOTE_KEYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("returning(..) gives columns of the changed table, and NoteKeys may need others");
        assertThatThrownBy(() -> db.select(NOTE_KEYS, count()).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'NoteKeys'");
    }

    /** Where the object around is missing, the one within is not read, so that its NULLs are no mistake. */
    @Test
    void Q122_requiredObjectsWithinOneThatIsMissing() {
        assertThat(db.select(DESK_ROW).orderBy(BUYER.name.asc()).list())
                .containsExactly(
                        new DeskRow(
                                "Ann",
                                new Size(70),
                                Optional.of(new DeskRow.Height(70)),
                                new Spot(null, null),
                                new Desk(12, new Size(70), new Spot(null, null))),
                        new DeskRow("Bob", null, Optional.empty(), null, null));
    }
}
