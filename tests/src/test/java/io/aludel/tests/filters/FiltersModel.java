package io.aludel.tests.filters;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class FiltersModel extends TestModel {
    FiltersModel() {
        super(
                QShelf.SHELF,
                QItem.ITEM,
                QMark.MARK,
                QOffer.OFFER,
                QMedium.MEDIUM,
                QDisc.DISC,
                QReel.REEL,
                QAsset.ASSET,
                QMachine.MACHINE);
    }
}
