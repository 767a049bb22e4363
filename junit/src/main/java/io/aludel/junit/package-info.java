/**
 * A guard against statements that nobody expects. A {@link io.aludel.junit.StatementCounter} is registered as an extension of a
 * test class and as a listener of its database; {@link io.aludel.junit.ExpectStatements} on a test or its class brings a
 * {@code StatementLimit} along, which starts the counter before the test and looks at it behind it.
 */
@NullMarked
package io.aludel.junit;

import org.jspecify.annotations.NullMarked;
