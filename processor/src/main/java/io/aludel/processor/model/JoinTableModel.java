package io.aludel.processor.model;

import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/**
 * The table of a many-to-many relationship.
 *
 * @param schema the schema; empty for the connection's own
 * @param name the name
 * @param primaryKey the primary key, over all columns
 * @param owner the foreign key to the entity that declares the relationship
 * @param related the foreign key to the other entity
 * @param relatedSizes the limits of the columns that refer to the other entity
 */
public record JoinTableModel(
        Optional<String> schema,
        String name,
        PrimaryKey primaryKey,
        ForeignKeyConstraint owner,
        ForeignKeyConstraint related,
        List<SizeModel> relatedSizes) {
    /** Copies the list. */
    public JoinTableModel {
        relatedSizes = List.copyOf(relatedSizes);
    }
}
