/**
 * Entities as they are written: what the source says, right or wrong, with the place where it says so. Immutable records
 * without defaults filled in; types and members come with the facts that checks and resolution ask for, so that neither has
 * to look at the compiler's own model again.
 *
 * <p>{@code read} makes an {@link io.aludel.processor.declaration.EntityDeclaration}; {@code resolve} and {@code check} take it. A
 * {@link io.aludel.processor.declaration.ProjectionDeclaration} is what {@code read} makes of a projection: a record and those
 * within it, whose components are names of paths that nobody has followed yet.
 */
@NullMarked
package io.aludel.processor.declaration;

import org.jspecify.annotations.NullMarked;
