package io.aludel.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param condition the condition as SQL
 */
public record CheckConstraint(String name, String condition) {}
