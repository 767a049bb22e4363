package io.aludel.tests.types;

/** A value of the application. */
record Temperature(int degrees) {}
