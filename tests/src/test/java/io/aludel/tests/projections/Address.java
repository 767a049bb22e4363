package io.aludel.tests.projections;

import org.jspecify.annotations.Nullable;

/** Embedded, as a record. */
public record Address(String street, @Nullable String zip) {}
