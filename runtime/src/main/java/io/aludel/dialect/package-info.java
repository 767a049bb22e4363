/**
 * What differs between databases: one {@link io.aludel.dialect.Dialect} per database, with a
 * {@link io.aludel.dialect.Codec} per type. Nothing else in the code asks which database it is.
 */
@NullMarked
package io.aludel.dialect;

import org.jspecify.annotations.NullMarked;
