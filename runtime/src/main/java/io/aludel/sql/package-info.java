/**
 * The SQL expression language: typed, immutable values that know nothing of a connection.
 *
 * <p>Users meet {@link io.aludel.sql.Expression} and its kinds (text, number, ordered, condition), most of them columns of
 * a query type. Behind each expression stands a {@link io.aludel.sql.Node}, which writes itself through a
 * {@link io.aludel.sql.SqlWriter} of the dialect in use and tells its shape to a {@link io.aludel.sql.ShapeKey}, so that a
 * statement of known shape is not rendered again.
 */
@NullMarked
package io.aludel.sql;

import org.jspecify.annotations.NullMarked;
