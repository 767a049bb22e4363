/**
 * The codecs of the dialects, a class per family of types. Those that JDBC treats alike everywhere ({@code Integrals},
 * {@code Texts}) are shared; the others carry the database's name. {@link io.aludel.dialect.Dialect#codec} puts them together.
 */
@NullMarked
package io.aludel.internal.codec;

import org.jspecify.annotations.NullMarked;
