package io.aludel.tests.filters;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class FiltersModel extends Model {
    FiltersModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(
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

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
