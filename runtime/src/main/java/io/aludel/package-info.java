/** The door: opening a database, sessions, transactions, and the errors that callers catch. */
@NullMarked
package io.aludel;

import org.jspecify.annotations.NullMarked;
