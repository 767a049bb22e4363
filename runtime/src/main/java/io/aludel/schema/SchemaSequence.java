package io.aludel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence.
 *
 * @param schema the schema, or null for the connection's own
 * @param name the name
 * @param increment by how much each call moves it: the number of keys that one call reserves
 */
public record SchemaSequence(@Nullable String schema, String name, int increment) {}
