/**
 * The processor's entry: three processors, so that build tools can tell what has to run again after a change.
 *
 * <ul>
 *   <li>{@link io.aludel.processor.EntityProcessor} generates per entity, from that entity alone ("isolating").
 *   <li>{@link io.aludel.processor.ProjectionProcessor} generates per projection, from that and the entities that it leads to
 *       ("isolating" as well: it names them).
 *   <li>{@link io.aludel.processor.ModelProcessor} generates the one model of all entities ("aggregating").
 * </ul>
 *
 * <p>An entity takes this way, a package per step:
 *
 * <pre>
 * element --read--> declaration --resolve--> layout --check--> report
 *                                            layout --resolve--> model --write--> Java files
 * </pre>
 *
 * <p>An entity that mentions a type that does not exist is kept by name for the next round, in which another processor may have
 * generated the type. No processor claims an annotation. A projection waits likewise, also for the types that its entities
 * wait for; of an entity with errors it says nothing.
 */
@NullMarked
package io.aludel.processor;

import org.jspecify.annotations.NullMarked;
