/** What differs between databases: SQL text, types, errors. */
@NullMarked
package io.aludel.dialect;

import org.jspecify.annotations.NullMarked;
