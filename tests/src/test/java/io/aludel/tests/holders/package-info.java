/** {@code Many} and {@code Deferred}: what is not loaded by accident. */
@NullMarked
package io.aludel.tests.holders;

import org.jspecify.annotations.NullMarked;
