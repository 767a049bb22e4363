package io.aludel.processor.declaration;

/**
 * A {@code @Check}.
 *
 * @param condition the condition as SQL
 * @param name the name; empty for the default
 * @param origin its place
 */
public record CheckDeclaration(Given<String> condition, Given<String> name, Origin origin) {}
