package io.aludel.processor.model;

import com.palantir.javapoet.TypeName;

/** A persistent field or record component of an entity or embedded type. */
public sealed interface PropertyModel permits ColumnModel, FormulaModel, EmbeddedModel, RelationModel {
    /** Returns the way from the entity to the property. */
    PropertyPath path();

    /** Returns the field or component that holds the property's value: the path's last step. */
    default MemberModel member() {
        return path().last();
    }

    /** Returns the type of the property's value: that of the member, or what a {@code Deferred} holds. */
    default TypeName valueType() {
        return member().type();
    }
}
