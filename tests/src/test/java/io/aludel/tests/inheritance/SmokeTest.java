package io.aludel.tests.inheritance;

import static io.aludel.tests.inheritance.QPayment.PAYMENT;
import static io.aludel.tests.inheritance.QVehicle.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest extends InheritanceSuite {
    @Test
    void smoke() {
        System.out.println(db.schema().ddl());
        System.out.println(sqlOf(() -> store(new CardPayment("a", 100, "1"), new CashPayment("b", 200), new Transfer("c", 300, "x"), new StandingOrder("d", 400, 3))));
        System.out.println(sqlOf(() -> store(new Vehicle("v"), new Car("c", 4), new SportsCar("s", 2, 300), new Truck("t", 1000))));
        db.transaction(session -> {
            System.out.println(sqlOf(() -> System.out.println(session.select(PAYMENT).orderBy(PAYMENT.reference.asc()).list())));
            System.out.println(sqlOf(() -> System.out.println(session.select(VEHICLE).orderBy(VEHICLE.plate.asc()).list())));
            System.out.println(sqlOf(() -> System.out.println(session.select(QCar.CAR).orderBy(QCar.CAR.plate.asc()).list())));
            System.out.println(sqlOf(() -> System.out.println(session.select(QTransfer.TRANSFER).where(QTransfer.TRANSFER.cents.gt(0L)).list())));
        });
    }
}
