package io.aludel.processor.declaration;

import java.util.List;

/**
 * The indexes and constraints that an entity's annotations give its table.
 *
 * @param indexes the indexes
 * @param uniques the unique constraints
 * @param checks the check constraints
 * @param foreignKeys the foreign keys
 */
public record ConstraintsDeclaration(
        List<IndexDeclaration> indexes,
        List<UniqueDeclaration> uniques,
        List<CheckDeclaration> checks,
        List<ForeignKeyDeclaration> foreignKeys) {
    /** Of an entity without any, or of which nobody has to know them. */
    public static final ConstraintsDeclaration NONE =
            new ConstraintsDeclaration(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ConstraintsDeclaration {
        indexes = List.copyOf(indexes);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
    }
}
