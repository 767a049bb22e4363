/**
 * The door to Aludel: {@link io.aludel.Database}, {@link io.aludel.Session}, and the exceptions that applications catch.
 */
@NullMarked
package io.aludel;

import org.jspecify.annotations.NullMarked;
