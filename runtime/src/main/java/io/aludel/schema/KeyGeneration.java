package io.aludel.schema;

import io.aludel.annotation.GenerationStrategy;

/**
 * How the database gives keys to new rows. What AUTO stands for is the dialect's choice.
 *
 * @param strategy AUTO, IDENTITY or SEQUENCE; UUIDs are made by the runtime and are not generation in this sense
 * @param sequence the sequence's name, for AUTO and SEQUENCE
 * @param allocation how many keys one call to the sequence reserves
 */
public record KeyGeneration(GenerationStrategy strategy, String sequence, int allocation) {}
