/**
 * What Aludel costs outside of the running application: {@link io.aludel.benchmarks.build.CompileTime} in javac, and
 * {@link io.aludel.benchmarks.build.ColdStart} until the first row. Both work on entities that
 * {@link io.aludel.benchmarks.build.EntitySources} writes.
 */
@NullMarked
package io.aludel.benchmarks.build;

import org.jspecify.annotations.NullMarked;
