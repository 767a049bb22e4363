package io.aludel.tests.projections;

/** How well a buyer is known. */
public enum Level {
    NEW,
    KNOWN
}
