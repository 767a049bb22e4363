package io.aludel.tests.inheritance;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.inheritance.QPayment.PAYMENT;
import static io.aludel.tests.inheritance.QVehicle.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.CommonTable;
import io.aludel.sql.DerivedTable;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Pageable;
import io.aludel.sql.Row2;
import io.aludel.sql.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * X150, X151: statements that count columns. Rows of a hierarchy have more columns than the entity declares (the discriminator, and
 * what the classes below add); these were miscounted by ORDER BY of an item, by distinctOn, by slices of unions and by common tables.
 */
class HierarchyQueriesTest extends InheritanceSuite {
    @BeforeEach
    void storeSome() {
        store(new CardPayment("a", 300, "4711"), new CashPayment("b", 200), new StandingOrder("c", 100, 3));
        store(new Vehicle("a"), new Car("b", 5), new SportsCar("c", 2, 300), new Truck("d", 1000));
    }

    @Test
    void X150_orderedByAnItemWithValues() {
        NumberExpression<Long> rest = PAYMENT.cents.remainder(250L);
        List<Row2<Payment, Long>> rows =
                db.select(PAYMENT, rest).orderBy(rest.desc()).list();
        assertThat(rows).extracting(Row2::value2).containsExactly(200L, 100L, 50L);
        assertThat(rows)
                .extracting(row -> row.value1().getClass().getSimpleName())
                .containsExactly("CashPayment", "StandingOrder", "CardPayment");
    }

    @Test
    void X151_orderedByAnItemWithValues() {
        NumberExpression<Long> rest = VEHICLE.id.times(3L).remainder(4L);
        assertThat(db.select(VEHICLE, rest).orderBy(rest.asc()).list())
                .extracting(Row2::value2)
                .isSorted();
    }

    @Test
    void X150_distinctOn() {
        store(new CashPayment("e", 300), new CardPayment("f", 200, "1"));
        assertThat(db.select(PAYMENT)
                        .distinctOn(PAYMENT.cents)
                        .orderBy(PAYMENT.cents.asc(), PAYMENT.reference.desc())
                        .list())
                .extracting(payment -> payment.getClass().getSimpleName() + " " + payment.reference)
                .containsExactly("StandingOrder c", "CardPayment f", "CashPayment e");
        assertThat(db.select(PAYMENT).distinctOn(PAYMENT.cents).count()).isEqualTo(3);
    }

    @Test
    void X151_distinctOn() {
        assertThat(db.select(VEHICLE)
                        .distinctOn(VEHICLE.plate)
                        .orderBy(VEHICLE.plate.desc())
                        .limit(3)
                        .list())
                .extracting(vehicle -> vehicle.getClass().getSimpleName())
                .containsExactly("Truck", "SportsCar", "Car");
        SportsCar sports = (SportsCar) db.select(VEHICLE)
                .distinctOn(VEHICLE.version, VEHICLE.plate)
                .where(VEHICLE.plate.eq("c"))
                .one();
        assertThat(sports.topSpeed).isEqualTo(300);
        assertThat(sports.seats).isEqualTo(2);
    }

    @Test
    void X150_slicesOfUnions() {
        Select<Payment> dearest = select(PAYMENT).orderBy(PAYMENT.cents.desc()).limit(1);
        Select<Payment> cheapest = select(PAYMENT).orderBy(PAYMENT.cents.asc()).limit(1);
        Select<Payment> both = dearest.unionAll(cheapest).orderBy(PAYMENT.cents.asc());
        assertThat(db.list(both))
                .extracting(payment -> payment.getClass().getSimpleName())
                .containsExactly("StandingOrder", "CardPayment");
        assertThat(db.list(both.limit(1).offset(1))).singleElement().isInstanceOf(CardPayment.class);
        assertThat(db.count(both)).isEqualTo(2);
        assertThat(db.exists(both)).isTrue();
        NumberExpression<Long> rest = PAYMENT.cents.remainder(250L);
        assertThat(db.list(select(PAYMENT, rest)
                        .union(select(PAYMENT, rest).where(PAYMENT.cents.gt(1000L)))
                        .orderBy(rest.asc())))
                .extracting(Row2::value2)
                .containsExactly(50L, 100L, 200L);
    }

    @Test
    void X151_slicesOfUnions() {
        Select<Vehicle> first = select(VEHICLE).orderBy(VEHICLE.plate.asc()).limit(2);
        Select<Vehicle> last = select(VEHICLE).orderBy(VEHICLE.plate.desc()).limit(1);
        assertThat(db.list(first.union(last).orderBy(VEHICLE.plate.desc())))
                .extracting(vehicle -> vehicle.getClass().getSimpleName())
                .containsExactly("Truck", "Car", "Vehicle");
        assertThat(db.count(first.union(last))).isEqualTo(3);
    }

    @Test
    void X150_tablesOfSelects() {
        Select<Payment> all = select(PAYMENT).where(PAYMENT.cents.ge(200L));
        CommonTable common = all.asCommonTable("dear");
        assertThat(db.select(count()).from(common).one()).isEqualTo(2);
        DerivedTable union =
                all.union(select(PAYMENT).where(PAYMENT.cents.lt(200L))).asTable("all_payments");
        assertThat(db.select(union.column(PAYMENT.reference))
                        .from(union)
                        .orderBy(union.column(PAYMENT.reference).asc())
                        .list())
                .containsExactly("a", "b", "c");
        DerivedTable each = select(PAYMENT).distinctOn(PAYMENT.cents).asTable("one_each");
        assertThat(db.select(count()).from(each).one()).isEqualTo(3);
    }

    @Test
    void X150_pagesByCursor() {
        var byCents = db.select(PAYMENT).orderBy(PAYMENT.cents.asc(), PAYMENT.id.asc());
        var page = byCents.page(Pageable.ofSize(2).byCursor());
        assertThat(page.rows()).hasOnlyElementsOfTypes(StandingOrder.class, CashPayment.class);
        assertThat(byCents.page(page.next().orElseThrow()).rows())
                .singleElement()
                .isInstanceOf(CardPayment.class);
    }
}
