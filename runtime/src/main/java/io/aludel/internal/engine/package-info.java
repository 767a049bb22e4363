/**
 * What a database consists of at run time, wired once when it is opened: dialect, connections, models, mappers, caches,
 * counters. Immutable and shared by all sessions.
 */
@NullMarked
package io.aludel.internal.engine;

import org.jspecify.annotations.NullMarked;
