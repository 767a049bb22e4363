/**
 * The annotations of entities. The processor reads them inside javac; nothing looks at them at run time.
 *
 * <p>{@link io.aludel.annotation.Entity} makes a class a table, {@link io.aludel.annotation.Id} names its key, and
 * {@link io.aludel.annotation.Column} changes what a field's column is by default.
 */
@NullMarked
package io.aludel.annotation;

import org.jspecify.annotations.NullMarked;
