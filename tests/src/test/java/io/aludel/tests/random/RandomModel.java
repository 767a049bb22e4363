package io.aludel.tests.random;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class RandomModel extends Model {
    RandomModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(QShelf.SHELF, QMark.MARK, QVolume.VOLUME, QNote.NOTE);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
