package io.aludel.tests.holders;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of this package. */
final class HeldTables extends Model {
    private static final List<EntityTable<?, ?>> TABLES = List.of(
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

    HeldTables() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return TABLES;
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return TABLES.stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
