package io.aludel.tests.projections;

/** Embedded in what is embedded, with a column that is never NULL where that is there. */
public record Size(int height) {}
