package io.aludel.tests.projections;

import org.jspecify.annotations.Nullable;

/** Embedded in what is embedded: there wherever that is, even if all of its columns are NULL. */
public record Spot(@Nullable Integer row, @Nullable String hint) {}
