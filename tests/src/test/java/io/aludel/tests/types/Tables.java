package io.aludel.tests.types;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some entities of this package as a model of their own. */
final class Tables extends Model {
    private final List<EntityTable<?, ?>> tables;

    Tables(EntityTable<?, ?>... tables) {
        super(EntityMapper.CONTRACT);
        this.tables = List.of(tables);
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
