/**
 * Aludel against JDBC by hand. {@link io.aludel.benchmarks.Contest} opens a database for both;
 * {@link io.aludel.benchmarks.JdbcBooks} and {@link io.aludel.benchmarks.AludelBooks} are the contenders, with a method per
 * operation; {@link io.aludel.benchmarks.SameWork} checks that they do the same; one JMH class per operation times them;
 * {@link io.aludel.benchmarks.RunBenchmarks} runs everything and prints the ratios.
 */
@NullMarked
package io.aludel.benchmarks;

import org.jspecify.annotations.NullMarked;
