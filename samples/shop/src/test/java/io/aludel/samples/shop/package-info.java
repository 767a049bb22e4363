/** Runs the sample and looks at what it printed and stored. */
@NullMarked
package io.aludel.samples.shop;

import org.jspecify.annotations.NullMarked;
