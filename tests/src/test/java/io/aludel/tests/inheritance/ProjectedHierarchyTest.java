package io.aludel.tests.inheritance;

import static io.aludel.tests.inheritance.QCardPayment.CARD_PAYMENT;
import static io.aludel.tests.inheritance.QCardRow.CARD_ROW;
import static io.aludel.tests.inheritance.QGarageView.GARAGE_VIEW;
import static io.aludel.tests.inheritance.QPayerRow.PAYER_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.tests.inheritance.GarageView.CarView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Projections of entities of hierarchies. */
class ProjectedHierarchyTest extends InheritanceSuite {
    @Test
    void aClassInTheTableOfItsBaseHasItsOwnRowsAlone() {
        Payer ann = new Payer("Ann");
        CardPayment card = new CardPayment("b", 1_000, "4711");
        card.payer = Ref.of(ann);
        CashPayment cash = new CashPayment();
        cash.reference = "a";
        cash.payer = Ref.of(ann);
        store(ann, card, cash, new CardPayment("c", 50, "4712"));

        assertThat(db.select(CARD_ROW).orderBy(CARD_PAYMENT.reference.asc()).list())
                .containsExactly(new CardRow("b", 10L, "4711", "Ann"), new CardRow("c", 0L, "4712", null));
        assertThat(db.select(PAYER_ROW).list()).containsExactly(new PayerRow("Ann", List.of("a", "b")));
    }

    @Test
    void columnsOfSeveralTablesAreReadTogether() {
        Garage garage = new Garage("North");
        Car car = new Car("AA-1", 5);
        car.garage = Ref.of(garage);
        SportsCar fast = new SportsCar();
        fast.plate = "AA-2";
        fast.seats = 2;
        fast.garage = Ref.of(garage);
        Trip trip = new Trip("Rome", car);
        store(garage, car, fast, trip, new Garage("South"));

        assertThat(db.select(GARAGE_VIEW).orderBy(GARAGE_VIEW.name.asc()).list())
                .containsExactly(
                        new GarageView(
                                "North",
                                List.of(new CarView("AA-2", 2, List.of()), new CarView("AA-1", 5, List.of("Rome")))),
                        new GarageView("South", List.of()));
    }
}
