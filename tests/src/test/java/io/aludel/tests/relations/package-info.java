/** Relationships between objects, in memory and in the database. */
@NullMarked
package io.aludel.tests.relations;

import org.jspecify.annotations.NullMarked;
