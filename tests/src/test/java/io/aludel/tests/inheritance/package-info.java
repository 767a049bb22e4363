/** X150, X151: entities that extend entities, stored in one table and in several. */
@NullMarked
package io.aludel.tests.inheritance;

import org.jspecify.annotations.NullMarked;
