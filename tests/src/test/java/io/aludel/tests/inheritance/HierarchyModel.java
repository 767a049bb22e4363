package io.aludel.tests.inheritance;

import io.aludel.mapping.EntityTable;
import io.aludel.tests.TestModel;
import java.util.List;

/** The entities of this package, as far as a database is to know them. */
final class HierarchyModel extends TestModel {
    private static final List<EntityTable<?, ?>> ALL = List.of(
            QPayer.PAYER,
            QBank.BANK,
            QPayment.PAYMENT,
            QCardPayment.CARD_PAYMENT,
            QCashPayment.CASH_PAYMENT,
            QTransfer.TRANSFER,
            QStandingOrder.STANDING_ORDER,
            QReceipt.RECEIPT,
            QGarage.GARAGE,
            QVehicle.VEHICLE,
            QCar.CAR,
            QSportsCar.SPORTS_CAR,
            QTruck.TRUCK,
            QTrip.TRIP,
            QPaper.PAPER,
            QLetter.LETTER,
            QContract.CONTRACT,
            QTool.TOOL,
            QDrill.DRILL,
            QJob.JOB);

    private HierarchyModel(List<EntityTable<?, ?>> tables) {
        super(tables);
    }

    static HierarchyModel all() {
        return new HierarchyModel(ALL);
    }

    static HierarchyModel without(EntityTable<?, ?> unknown) {
        return new HierarchyModel(
                ALL.stream().filter(table -> !table.equals(unknown)).toList());
    }
}
