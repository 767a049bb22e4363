package io.aludel.tests.projections;

import io.aludel.annotation.Embedded;

/** Embedded, with required objects within. */
public record Desk(
        int number, @Embedded Size size, @Embedded Spot spot) {}
