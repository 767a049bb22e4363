package io.aludel.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from an entity to a property: the fields of embedded types to go through, then the property's own.
 *
 * @param steps the members to read, one after the other; at least one
 */
public record PropertyPath(List<MemberModel> steps) {
    /** Copies the list. */
    public PropertyPath {
        steps = List.copyOf(steps);
    }

    /** Returns the property's own member. */
    public MemberModel last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the embedded members that lead to the property; none for a property of the entity itself. */
    public List<MemberModel> embeddedIn() {
        return steps.subList(0, steps.size() - 1);
    }

    /** Returns whether an embedded object on the way may be null. */
    public boolean mayBreak() {
        return embeddedIn().stream().anyMatch(MemberModel::nullable);
    }

    /** Returns the names as one: {@code addressStreet}. */
    public String camelCase() {
        return CamelCase.joined(steps.stream().map(MemberModel::name).toList());
    }

    /** Returns the names with dots, as {@code address.street}. */
    @Override
    public String toString() {
        return steps.stream().map(MemberModel::name).collect(Collectors.joining("."));
    }
}
