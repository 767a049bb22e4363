/** What a query loads along with its entities, and how. */
@NullMarked
package io.aludel.tests.fetching;

import org.jspecify.annotations.NullMarked;
