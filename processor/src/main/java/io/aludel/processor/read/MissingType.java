package io.aludel.processor.read;

import io.aludel.processor.declaration.Origin;

/**
 * A type that does not exist.
 *
 * @param name what is missing, in words
 * @param origin where it is mentioned
 */
public record MissingType(String name, Origin origin) {}
