/**
 * Connections and what is sent over them. A {@link io.aludel.internal.jdbc.ConnectionSource} leases connections out; a
 * {@link io.aludel.internal.jdbc.Lease} is one connection with its prepared statements; a
 * {@link io.aludel.internal.jdbc.StatementRunner} sends statements over a lease, counts and reports them, and turns
 * what the driver throws into the exceptions that users catch.
 */
@NullMarked
package io.aludel.internal.jdbc;

import org.jspecify.annotations.NullMarked;
