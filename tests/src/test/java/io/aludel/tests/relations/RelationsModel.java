package io.aludel.tests.relations;

import io.aludel.tests.TestModel;

/** The entities of this package, without the one that stands for a join table. */
final class RelationsModel extends TestModel {
    RelationsModel() {
        super(
                QActor.ACTOR,
                QAlbum.ALBUM,
                QAuthor.AUTHOR,
                QBadge.BADGE,
                QBill.BILL,
                QBook.BOOK,
                QCatalog.CATALOG,
                QChapter.CHAPTER,
                QClerk.CLERK,
                QCourse.COURSE,
                QCrate.CRATE,
                QCustomer.CUSTOMER,
                QDocument.DOCUMENT,
                QFilm.FILM,
                QFolder.FOLDER,
                QItem.ITEM,
                QLanguage.LANGUAGE,
                QMagazine.MAGAZINE,
                QNote.NOTE,
                QOwner.OWNER,
                QPassport.PASSPORT,
                QPhoto.PHOTO,
                QPlaylist.PLAYLIST,
                QPrize.PRIZE,
                QProfile.PROFILE,
                QPublisher.PUBLISHER,
                QRegion.REGION,
                QSecret.SECRET,
                QSong.SONG,
                QStudent.STUDENT,
                QTag.TAG,
                QTown.TOWN,
                QTreeNode.TREE_NODE,
                QUser.USER,
                QVault.VAULT,
                QVoucher.VOUCHER,
                QWarehouse.WAREHOUSE);
    }
}
