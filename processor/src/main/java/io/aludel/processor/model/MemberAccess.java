package io.aludel.processor.model;

/** How generated code in the entity's package reads and sets a field or record component. */
public sealed interface MemberAccess {
    /** Directly: {@code author.name}, {@code author.name = name}. */
    record Field() implements MemberAccess {}

    /**
     * Through methods.
     *
     * @param getter the method without parameters that returns the value, as {@code getName}, {@code isActive} or
     *     {@code name}
     * @param setter the method that takes the value, as {@code setName} or {@code name}; what it returns is of no interest
     */
    record Methods(String getter, String setter) implements MemberAccess {}

    /** As a record's component: read by the method of its name, set by the canonical constructor alone. */
    record Component() implements MemberAccess {}

    /**
     * As the key of the entity that a field refers to: a member that no source has.
     *
     * @param field the field
     * @param related the entity
     * @param isDirect whether the field holds the entity itself rather than a {@code Ref}
     */
    record ForeignKey(MemberModel field, RelatedModel related, boolean isDirect) implements MemberAccess {}
}
