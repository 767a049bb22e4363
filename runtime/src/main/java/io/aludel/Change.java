package io.aludel;

import org.jspecify.annotations.Nullable;

/**
 * A column whose value in an entity is no longer the one in the database.
 *
 * @param column the column's name
 * @param before the value as last read or written
 * @param after the entity's value now
 */
public record Change(
        String column, @Nullable Object before, @Nullable Object after) {}
