/**
 * The SQL language: typed, immutable statements and expressions that know nothing of a connection.
 *
 * <p>{@link io.aludel.sql.Sql} is where both begin. A {@link io.aludel.sql.Select} collects its clauses in a
 * {@link io.aludel.sql.SelectModel}; a {@link io.aludel.sql.Query} is one that knows its
 * {@link io.aludel.sql.QueryRunner}, a session or a database. {@code Select2} to {@code Select12} and {@code Query2} to
 * {@code Query12} differ in the number of values in a row, nothing else.
 *
 * <p>Users meet {@link io.aludel.sql.Expression} and its kinds (text, number, ordered, condition), most of them columns of
 * a query type. Behind each expression stands a {@link io.aludel.sql.Node}, which writes itself through a
 * {@link io.aludel.sql.SqlWriter} of the dialect in use, asking its {@link io.aludel.sql.SqlSyntax} for what differs, and
 * tells its shape to a {@link io.aludel.sql.ShapeKey}, so that a statement of known shape is not rendered again. Values
 * stay in {@link io.aludel.sql.Place}s: a rendering refers to them by index and never holds one.
 */
@NullMarked
package io.aludel.sql;

import org.jspecify.annotations.NullMarked;
