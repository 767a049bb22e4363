/** Entities as users write them, and what they do on real databases. */
@NullMarked
package io.aludel.tests;

import org.jspecify.annotations.NullMarked;
