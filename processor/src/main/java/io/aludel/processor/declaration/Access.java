package io.aludel.processor.declaration;

import io.aludel.processor.model.MemberAccess;

/** Whether generated code in the entity's package reaches a field or component, and how. */
public sealed interface Access {
    /**
     * It does.
     *
     * @param how in which way
     */
    record Reachable(MemberAccess how) implements Access {}

    /**
     * It does not: the field is private, or needs another package, and a method is missing.
     *
     * @param modifier what the field is: {@code private}, {@code protected} or {@code package-private}
     * @param hasGetter whether a method reads it
     * @param hasSetter whether a method sets it
     * @param getter the name that a method to read it would have
     * @param setter the name that a method to set it would have
     */
    record Unreachable(String modifier, boolean hasGetter, boolean hasSetter, String getter, String setter)
            implements Access {}
}
