package io.aludel.internal.persist;

import io.aludel.mapping.JoinTable;
import io.aludel.sql.TableSource;
import org.jspecify.annotations.Nullable;

/** A join table as a source of rows in statements. */
record LinkTable(JoinTable table) implements TableSource {
    @Override
    public @Nullable String schemaName() {
        return table.schemaName();
    }

    @Override
    public String tableName() {
        return table.tableName();
    }

    @Override
    public @Nullable String alias() {
        return null;
    }
}
