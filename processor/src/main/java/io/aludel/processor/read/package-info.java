/**
 * From elements of the compiler to declarations: the only package that looks into {@code javax.lang.model}.
 *
 * <p>{@link io.aludel.processor.read.EntityReader} reads a type with everything that belongs to it and judges nothing: what is
 * wrong is read as it stands. The one thing it cannot read is a type that does not exist yet, because another processor is
 * about to generate it; then the {@link io.aludel.processor.read.Reading} waits for it. Only types that matter are looked at, so
 * that a method of an entity may well mention the query type that is generated for the entity.
 *
 * <p>Of an entity that a relationship leads to, as much is read as its {@link io.aludel.processor.read.Depth neighbour} has to know,
 * and of the entities behind that one the keys, so that reading ends where entities refer to each other.
 *
 * <p>{@link io.aludel.processor.read.ProjectionReader} reads a projection, which is its record alone: the entity that it names, and
 * those behind, are read as entities by whoever follows the components' paths.
 */
@NullMarked
package io.aludel.processor.read;

import org.jspecify.annotations.NullMarked;
