package io.aludel.processor.model;

/**
 * A component of a projection, or a field of an embedded class within one.
 *
 * @param member the component or field
 * @param value what it holds
 * @param isOptional whether it holds that in an {@code Optional}
 */
public record ProjectedPart(MemberModel member, ProjectedValue value, boolean isOptional) {
    /** Returns the name. */
    public String name() {
        return member.name();
    }
}
