/** Projections in another package than their entities. */
@NullMarked
package io.aludel.tests.projections.views;

import org.jspecify.annotations.NullMarked;
