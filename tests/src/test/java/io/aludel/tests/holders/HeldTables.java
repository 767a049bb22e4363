package io.aludel.tests.holders;

import io.aludel.tests.TestModel;

/** The tables of this package. */
final class HeldTables extends TestModel {
    HeldTables() {
        super(
                QForum.FORUM,
                QPost.POST,
                QVisit.VISIT,
                QMember.MEMBER,
                QSticker.STICKER,
                QRule.RULE,
                QPage.PAGE,
                QMedia.MEDIA,
                QFilm.FILM,
                QSong.SONG,
                QAsset.ASSET,
                QScan.SCAN);
    }
}
