package io.aludel.tests.paths;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class PathsModel extends Model {
    PathsModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(QRegion.REGION, QTown.TOWN, QClient.CLIENT, QMark.MARK, QSale.SALE, QCard.CARD, QWorker.WORKER);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
