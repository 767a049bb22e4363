package io.aludel.processor.declaration;

/**
 * A {@code @Formula}.
 *
 * @param expression the SQL expression
 * @param origin its place
 */
public record FormulaDeclaration(Given<String> expression, Origin origin) {}
