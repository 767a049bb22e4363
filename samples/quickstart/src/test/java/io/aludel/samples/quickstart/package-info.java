/** The sample and the README, held to what they say. */
@NullMarked
package io.aludel.samples.quickstart;

import org.jspecify.annotations.NullMarked;
