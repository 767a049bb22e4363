package io.aludel.tests.projections;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class ProjectionModel extends Model {
    ProjectionModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(
                QNation.NATION,
                QCity.CITY,
                QBuyer.BUYER,
                QBadge.BADGE,
                QLabel.LABEL,
                QPurchase.PURCHASE,
                QLine.LINE,
                QNote.NOTE);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
