package io.aludel.processor.declaration;

/**
 * A {@code @ColumnOverride}.
 *
 * @param field the field, with dots for nested embedded types
 * @param column what replaces the field's own column
 */
public record OverrideDeclaration(Given<String> field, ColumnDeclaration column) {}
