/**
 * Every type that a column can have, written and read through entities: {@code TypesSuite} opens a database with the tables
 * of a test, {@code TypeCase} says what each type has to do, and {@code Sample} has a column of each.
 */
@NullMarked
package io.aludel.tests.types;

import org.jspecify.annotations.NullMarked;
