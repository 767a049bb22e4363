package io.aludel.processor.model;

/** A relationship to other entities. */
public sealed interface RelationModel extends PropertyModel permits ToOneModel, ToManyModel {
    /** Returns the position among the entity's relationships, in the order of declaration. */
    int index();

    /** Returns the related entity. */
    RelatedModel related();

    /** Returns the options. */
    RelationOptionsModel options();
}
