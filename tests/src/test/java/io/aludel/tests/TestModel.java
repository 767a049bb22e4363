package io.aludel.tests;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some entities as a model of their own, so that a test's database has no other tables. */
public class TestModel extends Model {
    private final List<EntityTable<?, ?>> tables;

    /** Takes the entities' tables. */
    public TestModel(EntityTable<?, ?>... tables) {
        this(List.of(tables));
    }

    /** Takes the entities' tables. */
    public TestModel(List<EntityTable<?, ?>> tables) {
        super(EntityMapper.CONTRACT);
        this.tables = tables;
    }

    @Override
    public final List<EntityTable<?, ?>> tables() {
        return tables;
    }

    @Override
    public final @Nullable EntityTable<?, ?> table(String className) {
        return tables.stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
