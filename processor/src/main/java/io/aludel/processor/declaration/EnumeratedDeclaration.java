package io.aludel.processor.declaration;

import io.aludel.annotation.EnumStorage;

/**
 * An {@code @Enumerated}.
 *
 * @param storage the form in the column
 * @param origin its place
 */
public record EnumeratedDeclaration(EnumStorage storage, Origin origin) {}
