package io.aludel.processor.declaration;

/**
 * What {@code @Entity} says of the table.
 *
 * @param name the table's name; empty for the default
 * @param schema the schema; empty for the connection's own
 * @param comment the comment; empty for none
 */
public record TableDeclaration(Given<String> name, Given<String> schema, Given<String> comment) {}
