package io.aludel.internal.order;

/**
 * A value that steps depend on.
 *
 * @param scope of which key it is a value; equal scopes are the same key
 * @param value the value
 */
public record Token(Object scope, Object value) {
    /** The scope of new objects that have no key yet. */
    public enum New {
        /** The key is known when the INSERT is made. */
        KEYED_BEFORE,
        /** The database gives the key with the INSERT: not even the row itself can refer to it there. */
        KEYED_BY_INSERT
    }

    boolean isKnownAfterwards() {
        return scope == New.KEYED_BY_INSERT;
    }
}
