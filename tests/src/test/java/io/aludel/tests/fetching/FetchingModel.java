package io.aludel.tests.fetching;

import io.aludel.tests.TestModel;

/** The entities of this package. */
final class FetchingModel extends TestModel {
    FetchingModel() {
        super(
                QPatron.PATRON,
                QHouse.HOUSE,
                QWriter.WRITER,
                QLabel.LABEL,
                QNovel.NOVEL,
                QPrize.PRIZE,
                QBranch.BRANCH,
                QDepot.DEPOT,
                QVan.VAN,
                QReceipt.RECEIPT,
                QCourse.COURSE,
                QTalk.TALK,
                QLesson.LESSON);
    }
}
