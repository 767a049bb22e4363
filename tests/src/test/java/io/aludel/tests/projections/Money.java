package io.aludel.tests.projections;

/** An amount; a record that a converter stores in one column. */
public record Money(long cents) {}
