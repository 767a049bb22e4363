/**
 * What can be wrong with an entity. Each {@link io.aludel.processor.check.Check} is a rule or a few that belong together; it takes
 * a {@link io.aludel.processor.resolve.Layout} and returns {@link io.aludel.processor.check.Finding findings}, which name a
 * {@link io.aludel.processor.check.Message} of the catalogue and the place in the source. Nothing is printed here.
 *
 * <p>{@link io.aludel.processor.check.EntityChecks} applies them all, so that everything that is wrong with an entity is reported
 * together. Only when the type itself cannot be an entity does it leave out the rest, which would follow from that. {@link
 * io.aludel.processor.check.ModuleChecks} has the rules that need all entities, {@link io.aludel.processor.check.ProjectionChecks} those
 * for projections: first of the type, then, when its entity is known, of the {@link io.aludel.processor.resolve.PlacedRecord}.
 */
@NullMarked
package io.aludel.processor.check;

import org.jspecify.annotations.NullMarked;
