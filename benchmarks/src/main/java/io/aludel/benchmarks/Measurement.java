package io.aludel.benchmarks;

/**
 * What JMH measured of a method in one round.
 *
 * @param microseconds the time of an operation
 * @param cpuMicroseconds the processor time of an operation
 * @param bytes what an operation allocates
 */
record Measurement(double microseconds, double cpuMicroseconds, double bytes) {}
