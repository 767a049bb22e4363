/**
 * Runs rendered statements and reads their rows, for sessions and for databases alike. What differs between the two is where
 * the connection comes from ({@link io.aludel.internal.query.Channels}) and what becomes of entities
 * ({@link io.aludel.internal.query.EntityRows}).
 */
@NullMarked
package io.aludel.internal.query;

import org.jspecify.annotations.NullMarked;
