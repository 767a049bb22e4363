/**
 * What can be wrong with an entity. Each {@link io.aludel.processor.check.Check} is a rule or a few that belong together; it takes
 * a {@link io.aludel.processor.resolve.Layout} and returns {@link io.aludel.processor.check.Finding findings}, which name a
 * {@link io.aludel.processor.check.Message} of the catalogue and the place in the source. Nothing is printed here.
 *
 * <p>{@link io.aludel.processor.check.EntityChecks} applies them all, so that everything that is wrong with an entity is reported
 * together. Only when the type itself cannot be an entity does it leave out the rest, which would follow from that.
 */
@NullMarked
package io.aludel.processor.check;

import org.jspecify.annotations.NullMarked;
