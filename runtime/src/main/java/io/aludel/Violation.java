package io.aludel;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an entity.
 *
 * @param entity the entity object
 * @param column the column, or null for the entity as a whole
 * @param message what is wrong; without the value
 * @param value the value that was refused; may be null
 */
public record Violation(
        Object entity,
        @Nullable String column,
        String message,
        @Nullable Object value) {}
