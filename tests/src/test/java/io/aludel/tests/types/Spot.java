package io.aludel.tests.types;

/** A point of the globe. */
record Spot(double latitude, double longitude) {}
