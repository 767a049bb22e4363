package io.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A relationship to one entity at most.
 *
 * @param index the position among the entity's relationships
 * @param path the field
 * @param related the related entity
 * @param isDirect whether the field holds the entity itself rather than a {@code Ref}
 * @param mappedBy the other entity's field that holds the relationship; empty when this one does
 * @param foreignKey the other entity's key in this table: a column, or an object made of several; empty for the inverse side
 * @param options the options
 */
public record ToOneModel(
        int index,
        PropertyPath path,
        RelatedModel related,
        boolean isDirect,
        Optional<String> mappedBy,
        Optional<PropertyModel> foreignKey,
        RelationOptionsModel options)
        implements RelationModel {
    /** Returns the foreign key's columns in the order of the other entity's key; none for the inverse side. */
    public List<ColumnModel> columns() {
        if (foreignKey.isEmpty()) {
            return List.of();
        }
        return foreignKey.get() instanceof EmbeddedModel several
                ? several.columns()
                : List.of((ColumnModel) foreignKey.get());
    }
}
