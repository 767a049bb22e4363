package io.aludel.tests.constraints;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class ConstraintsModel extends TestModel {
    ConstraintsModel() {
        super(QGuest.GUEST, QStay.STAY, QPeriod.PERIOD, QOdd.ODD, QLetter.LETTER);
    }
}
