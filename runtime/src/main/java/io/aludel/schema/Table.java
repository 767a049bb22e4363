package io.aludel.schema;

/**
 * A table of a database.
 *
 * @param name the table's name, as the database knows it
 */
public record Table(String name) {}
