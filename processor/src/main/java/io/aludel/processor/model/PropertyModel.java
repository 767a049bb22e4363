package io.aludel.processor.model;

/** A persistent field or record component of an entity or embedded type. */
public sealed interface PropertyModel permits ColumnModel, FormulaModel, EmbeddedModel, RelationModel {
    /** Returns the way from the entity to the property. */
    PropertyPath path();

    /** Returns the field or component that holds the property's value: the path's last step. */
    default MemberModel member() {
        return path().last();
    }
}
