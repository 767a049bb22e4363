package io.aludel.processor.model;

import io.aludel.annotation.GenerationStrategy;

/**
 * Where a generated key comes from.
 *
 * @param strategy the source
 * @param sequence the sequence's final name, for AUTO and SEQUENCE
 * @param allocation how many values one call to the sequence reserves
 */
public record GenerationModel(GenerationStrategy strategy, String sequence, int allocation) {}
