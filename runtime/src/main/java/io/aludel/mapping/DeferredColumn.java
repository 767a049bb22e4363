package io.aludel.mapping;

/**
 * A column that a query of its entity leaves out, to be read on first use.
 *
 * @param table the entity's table
 * @param position the position among the table's columns
 * @param property the name of the field
 */
public record DeferredColumn(EntityTable<?, ?> table, int position, String property) {
    /** Returns the table of the entity that declares the column: the same, or one above it. */
    public EntityTable<?, ?> declaring() {
        EntityTable<?, ?> declaring = table;
        for (Lineage lineage = table.lineage();
                lineage != null
                        && lineage.parent() != null
                        && position < lineage.parent().columns().size();
                lineage = declaring.lineage()) {
            declaring = lineage.parent();
        }
        return declaring;
    }

    /** Returns the message for access to what is not loaded. */
    public String notLoaded(String reason) {
        return this + " is not loaded, and cannot be now: " + reason
                + ". Read it before, have it read with its owner by .fetch(" + table.constant() + "." + property
                + "), or select the column itself";
    }

    /** Returns entity and field, as {@code Document.content}. */
    @Override
    public String toString() {
        return table.entityType().getSimpleName() + "." + property;
    }
}
