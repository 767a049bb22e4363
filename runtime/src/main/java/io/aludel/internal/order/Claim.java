package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;

/**
 * What a step does to a value, and by which columns.
 *
 * @param role what it does
 * @param token the value
 * @param columns the columns of the key
 * @param name the key for messages, as {@code Store.manager}
 * @param canWait whether the database checks it only at the end, so that the order may break it
 */
public record Claim(Role role, Token token, ColumnSet columns, String name, boolean canWait) {
    /** Makes a claim that is checked with each statement. */
    public Claim(Role role, Token token, ColumnSet columns, String name) {
        this(role, token, columns, name, false);
    }

    /** Returns the claim as one that is checked at the end. */
    public Claim waiting() {
        return new Claim(role, token, columns, name, true);
    }
}
