/**
 * Jakarta Validation, for entities with its constraints and applications that have a provider of it. The generated mapper of such
 * an entity asks for it before the entity is written; {@link io.aludel.internal.constraint.OptionalConstraints} opens the provider
 * the first time, and does without where there is none. Nothing else of the runtime knows that library, which is optional.
 */
@NullMarked
package io.aludel.internal.constraint;

import org.jspecify.annotations.NullMarked;
