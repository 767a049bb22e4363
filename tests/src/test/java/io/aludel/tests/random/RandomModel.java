package io.aludel.tests.random;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class RandomModel extends TestModel {
    RandomModel() {
        super(QShelf.SHELF, QMark.MARK, QVolume.VOLUME, QNote.NOTE);
    }
}
