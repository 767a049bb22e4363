package io.aludel.processor.model;

import io.aludel.schema.CheckConstraint;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.TableIndex;
import io.aludel.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/**
 * A table as the schema sees it, but for its columns, which are the entity's. All names are final.
 *
 * @param schema the schema; empty for the connection's own
 * @param name the name
 * @param primaryKey the primary key
 * @param uniques the unique constraints, those of single columns first
 * @param checks the check constraints
 * @param foreignKeys the foreign keys
 * @param indexes the indexes, those of single columns first
 * @param comment the comment
 */
public record TableModel(
        Optional<String> schema,
        String name,
        PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKeyConstraint> foreignKeys,
        List<TableIndex> indexes,
        Optional<String> comment) {
    /** Copies the lists. */
    public TableModel {
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }
}
