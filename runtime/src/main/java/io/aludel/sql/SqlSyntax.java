package io.aludel.sql;

/** What nodes have to know about the dialect that they are rendered for. Implemented by the dialects. */
public interface SqlSyntax {
    /** Returns whether {@code ILIKE} exists; nodes compare lower-case forms where it does not. */
    default boolean hasIlike() {
        return false;
    }

    /** Returns whether {@code ORDER BY x NULLS FIRST} exists. */
    default boolean hasNullsOrdering() {
        return true;
    }

    /** Returns how many values one IN list may hold. */
    default int maximumInListSize() {
        return 1_000;
    }
}
