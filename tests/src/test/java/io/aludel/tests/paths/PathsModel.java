package io.aludel.tests.paths;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class PathsModel extends TestModel {
    PathsModel() {
        super(QRegion.REGION, QTown.TOWN, QClient.CLIENT, QMark.MARK, QSale.SALE, QCard.CARD, QWorker.WORKER);
    }
}
