/** The processor's entry: rounds, options, and the steps from an element to the files that are generated for it. */
@NullMarked
package io.aludel.processor;

import org.jspecify.annotations.NullMarked;
