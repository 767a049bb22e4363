/**
 * The SQL language: typed, immutable statements and expressions that know nothing of a connection.
 *
 * <p>{@link io.aludel.sql.Sql} is where both begin. A {@link io.aludel.sql.Select} collects its clauses in a
 * {@link io.aludel.sql.SelectModel}; a {@link io.aludel.sql.Query} is one that knows its
 * {@link io.aludel.sql.QueryRunner}, a session or a database. The steps are {@code SelectSteps}', in one place, with the
 * kind of statement as a type parameter; {@code Select2} to {@code Select12} and {@code Query2} to {@code Query12} add the
 * number of values in a row, nothing else. How so many values are read from a row, and mapped, {@code Row2} to {@code Row12}
 * say.
 *
 * <p>A {@link io.aludel.sql.DataChange} collects what it changes in a {@link io.aludel.sql.ChangeModel}: an UPDATE, a DELETE
 * or an INSERT, which may be several statements in the end. With {@code returning(..)} it becomes a SELECT whose model has
 * the change. {@link io.aludel.sql.NativeStatement} is SQL by hand; {@link io.aludel.sql.NamedTable} a table without entity.
 *
 * <p>A part of a statement that is a SELECT itself is written by {@code QueryWriting}: a {@link io.aludel.sql.DerivedTable} in
 * FROM, a {@link io.aludel.sql.CommonTable} in WITH, a subquery in an expression, an operand of a union. What is asked
 * about the rows of a statement (the rows, their number, whether there are any) is {@code SelectRendering}'s.
 *
 * <p>A relationship is a {@link io.aludel.sql.Related}, which tells its joins. A table that a statement reaches over to-one
 * relationships has a {@link io.aludel.sql.TablePath}; {@code ImpliedJoins} finds such tables before FROM is written.
 * {@link io.aludel.sql.Renaming} writes a condition on a table as one on its alias.
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
