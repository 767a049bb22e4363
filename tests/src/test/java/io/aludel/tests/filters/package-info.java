/** Global filters: which rows there are for statements. */
@NullMarked
package io.aludel.tests.filters;

import org.jspecify.annotations.NullMarked;
