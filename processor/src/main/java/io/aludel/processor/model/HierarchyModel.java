package io.aludel.processor.model;

import io.aludel.annotation.InheritanceStrategy;
import java.util.List;
import java.util.Optional;

/**
 * Where an entity stands in a hierarchy of entities.
 *
 * @param strategy in which tables the hierarchy is stored
 * @param discriminator the name of the column that tells of which class a row is
 * @param javaName the name of what stands for the column in the query type, unless a field of the entity has it
 * @param length the most characters of its values
 * @param value its value in rows of this class; empty for an abstract one
 * @param parent the names of what is generated for the entity above; empty for the base
 * @param levels for each entity above, the base first, how many columns it has
 * @param inheritedRelations how many relationships the entities above have
 */
public record HierarchyModel(
        InheritanceStrategy strategy,
        String discriminator,
        String javaName,
        int length,
        Optional<String> value,
        Optional<GeneratedTypes> parent,
        List<Integer> levels,
        int inheritedRelations) {
    /** Copies the list. */
    public HierarchyModel {
        levels = List.copyOf(levels);
    }

    /** Returns whether the class is abstract. */
    public boolean isAbstract() {
        return value.isEmpty();
    }

    /** Returns how many columns the entities above have. */
    public int inheritedColumns() {
        return levels.isEmpty() ? 0 : levels.get(levels.size() - 1);
    }

    /** Returns whether the entity adds columns to the table of another one. */
    public boolean isStoredWithParent() {
        return parent.isPresent() && strategy == InheritanceStrategy.SINGLE_TABLE;
    }
}
