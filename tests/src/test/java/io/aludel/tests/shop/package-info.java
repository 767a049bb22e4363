/** A shop's entities, as users write them. */
@NullMarked
package io.aludel.tests.shop;

import org.jspecify.annotations.NullMarked;
