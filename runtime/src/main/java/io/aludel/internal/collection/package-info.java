/**
 * The collections that a session puts into to-many fields. {@link io.aludel.internal.collection.RelatedList},
 * {@link io.aludel.internal.collection.RelatedSet} and {@link io.aludel.internal.collection.RelatedMap} are what the application
 * sees, and {@link io.aludel.internal.collection.RelatedMany} where the elements are never loaded. Behind each is one
 * {@link io.aludel.internal.collection.RelatedElements}, which loads and tells of changes; what the elements are, what the database
 * has, and so what is to be written, is its {@link io.aludel.internal.collection.ElementState}. Nothing here knows a session:
 * loading and the other side of a relationship are the {@link io.aludel.internal.collection.ElementOwner}'s.
 */
@NullMarked
package io.aludel.internal.collection;

import org.jspecify.annotations.NullMarked;
