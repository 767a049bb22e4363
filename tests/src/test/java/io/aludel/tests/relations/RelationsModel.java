package io.aludel.tests.relations;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package, without the one that stands for a join table. */
final class RelationsModel extends Model {
    private final List<EntityTable<?, ?>> tables = List.of(
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

    RelationsModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return tables;
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables.stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
