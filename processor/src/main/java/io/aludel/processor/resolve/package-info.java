/**
 * From declarations to models, in two steps with the checks in between.
 *
 * <p>{@link io.aludel.processor.resolve.Layout} comes first and always succeeds: it names the table and places the columns, so
 * that checks can speak of them. {@link io.aludel.processor.resolve.EntityResolver} comes last, for an entity without errors, and
 * fills in everything else.
 *
 * <p>A {@code Layout} has each column once. Where several properties share one, it tells them all.
 */
@NullMarked
package io.aludel.processor.resolve;

import org.jspecify.annotations.NullMarked;
