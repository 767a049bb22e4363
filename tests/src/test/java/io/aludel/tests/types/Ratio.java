package io.aludel.tests.types;

/** A value of the application that is stored as a decimal, or as a text. */
record Ratio(int numerator, int denominator) {}
