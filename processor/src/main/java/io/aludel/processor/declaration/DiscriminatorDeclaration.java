package io.aludel.processor.declaration;

/**
 * {@code @Discriminator}: the column that tells of which class a row is.
 *
 * @param column the column's name
 * @param length the most characters of a value
 * @param origin the annotation
 */
public record DiscriminatorDeclaration(Given<String> column, Given<Integer> length, Origin origin) {}
