package io.aludel.tests.projections;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class ProjectionModel extends TestModel {
    ProjectionModel() {
        super(
                QNation.NATION,
                QCity.CITY,
                QBuyer.BUYER,
                QBadge.BADGE,
                QLabel.LABEL,
                QPurchase.PURCHASE,
                QLine.LINE,
                QNote.NOTE);
    }
}
