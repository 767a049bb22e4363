/** Conditions, joins and paths over relationships. */
@NullMarked
package io.aludel.tests.paths;

import org.jspecify.annotations.NullMarked;
