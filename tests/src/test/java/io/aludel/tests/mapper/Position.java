package io.aludel.tests.mapper;

/** A place on the globe. */
record Position(double latitude, double longitude) {}
