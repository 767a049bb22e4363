/** Projections: records that are read in place of entities. */
@NullMarked
package io.aludel.tests.projections;

import org.jspecify.annotations.NullMarked;
