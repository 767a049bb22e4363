package io.aludel.processor.model;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.OnDelete;
import java.util.List;

/**
 * The options of a relationship, as in {@link io.aludel.mapping.RelationOptions}.
 *
 * @param cascade what is done to the related objects too, as it was written
 * @param orphanDelete whether an object that leaves the relationship is deleted
 * @param orderBy columns of the other table, each perhaps with {@code " desc"}
 * @param mapKey the column of the other table that gives a map's keys; empty for the key
 * @param condition a condition over the other table's columns; empty for none
 * @param fetch when and how related objects are loaded
 * @param onDelete what the database does
 * @param required whether a to-one relationship has to have a target
 */
public record RelationOptionsModel(
        List<Cascade> cascade,
        boolean orphanDelete,
        List<String> orderBy,
        String mapKey,
        String condition,
        FetchStrategy fetch,
        OnDelete onDelete,
        boolean required) {
    /** Copies the lists. */
    public RelationOptionsModel {
        cascade = List.copyOf(cascade);
        orderBy = List.copyOf(orderBy);
    }
}
