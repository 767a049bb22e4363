/** The expression language: immutable statements and the expressions they are made of. */
@NullMarked
package io.aludel.sql;

import org.jspecify.annotations.NullMarked;
