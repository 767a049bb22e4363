package io.aludel.tests.constraints;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class ConstraintsModel extends Model {
    ConstraintsModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(QGuest.GUEST, QStay.STAY, QPeriod.PERIOD, QOdd.ODD, QLetter.LETTER);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
