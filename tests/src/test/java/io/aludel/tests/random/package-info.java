/**
 * Thousands of random changes of an object graph, compared with a plain model in memory: {@code Library} makes the same change to
 * both, {@code Shelves} is the model.
 */
@NullMarked
package io.aludel.tests.random;

import org.jspecify.annotations.NullMarked;
