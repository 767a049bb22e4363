package io.aludel.mapping;

import io.aludel.annotation.InheritanceStrategy;
import io.aludel.sql.TextColumn;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands in a hierarchy of entities. Immutable.
 *
 * @param strategy in which tables the entities of the hierarchy are stored
 * @param parent the table of the next entity above, or null for the base
 * @param discriminator the column of the base's table that tells of which class a row is
 * @param value what that column holds in rows of this class, or null for an abstract one
 */
public record Lineage(
        InheritanceStrategy strategy,
        @Nullable EntityTable<?, ?> parent,
        TextColumn discriminator,
        @Nullable String value) {
    /** Returns whether each class has a table of its own. */
    public boolean isJoined() {
        return strategy == InheritanceStrategy.JOINED;
    }
}
