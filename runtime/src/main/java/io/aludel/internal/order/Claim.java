package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;

/**
 * What a step does to a value, and by which columns.
 *
 * @param role what it does
 * @param token the value
 * @param columns the columns of the key
 * @param name the key for messages, as {@code Store.manager}
 */
public record Claim(Role role, Token token, ColumnSet columns, String name) {}
