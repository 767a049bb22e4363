/** What the generated DAOs stand on: reading and writing rows of one table without keeping track of objects. */
@NullMarked
package io.aludel.internal.dao;

import org.jspecify.annotations.NullMarked;
