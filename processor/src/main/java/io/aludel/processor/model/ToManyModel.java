package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A relationship to several entities.
 *
 * @param index the position among the entity's relationships
 * @param path the field
 * @param related the related entity
 * @param container what the field holds them in
 * @param mappedBy the other entity's field that holds the relationship; empty when this side does
 * @param joinColumns the columns of the other table that refer to this one without a field there
 * @param joinTable the join table that this side declares
 * @param options the options
 */
public record ToManyModel(
        int index,
        PropertyPath path,
        RelatedModel related,
        Container container,
        Optional<String> mappedBy,
        List<String> joinColumns,
        Optional<JoinTableModel> joinTable,
        RelationOptionsModel options)
        implements RelationModel {
    /** Copies the list. */
    public ToManyModel {
        joinColumns = List.copyOf(joinColumns);
    }

    /** What a field holds related objects in; named as in {@link io.aludel.mapping.ToMany.Container}. */
    public enum Container {
        /** A {@link java.util.List}. */
        LIST,
        /** A {@link java.util.Set}. */
        SET,
        /** A {@link java.util.Map}. */
        MAP,
        /** A {@link io.aludel.Many}. */
        MANY
    }
}
