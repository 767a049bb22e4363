/**
 * A database's schema as immutable values that know nothing of a dialect: tables, columns, keys, constraints, indexes and
 * sequences. The processor generates them from entities, introspection reads them from a live database, and DDL,
 * validation and migrations are operations on them.
 */
@NullMarked
package io.aludel.schema;

import org.jspecify.annotations.NullMarked;
