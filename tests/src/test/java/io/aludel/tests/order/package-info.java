/** Entities whose rows depend on one another in the ways that make the order of a flush hard. */
@NullMarked
package io.aludel.tests.order;

import org.jspecify.annotations.NullMarked;
