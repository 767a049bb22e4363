package io.aludel.processor.declaration;

import io.aludel.annotation.GenerationStrategy;

/**
 * A {@code @GeneratedValue}.
 *
 * @param strategy where the value comes from
 * @param sequence the sequence's name; empty for the default
 * @param allocation how many values a call reserves
 * @param origin its place
 */
public record GeneratedDeclaration(
        Given<GenerationStrategy> strategy, Given<String> sequence, Given<Integer> allocation, Origin origin) {}
