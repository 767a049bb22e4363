/** Tables, columns, keys and indexes as immutable values. */
@NullMarked
package io.aludel.schema;

import org.jspecify.annotations.NullMarked;
