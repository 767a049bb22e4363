/**
 * From declarations to models, in two steps with the checks in between.
 *
 * <p>{@link io.aludel.processor.resolve.Layout} comes first and always succeeds: it names the table and places the columns, so
 * that checks can speak of them. {@link io.aludel.processor.resolve.EntityResolver} comes last, for an entity without errors, and
 * fills in everything else.
 *
 * <p>A {@code Layout} has each column once. Where several properties share one, it tells them all.
 *
 * <p>A projection takes the same two steps over entities that are resolved already, its {@link
 * io.aludel.processor.resolve.EntityModels}: {@link io.aludel.processor.resolve.ProjectionPlacer} follows the path of each component
 * and always succeeds, its {@link io.aludel.processor.resolve.Placement placements} telling what is wrong; for one without errors
 * {@link io.aludel.processor.resolve.ProjectionResolver} finds out what is read where, and how a row tells that an object is missing.
 */
@NullMarked
package io.aludel.processor.resolve;

import org.jspecify.annotations.NullMarked;
