/**
 * The session: {@link io.aludel.internal.session.OpenSession} is what users hold. It delegates to the
 * {@link io.aludel.internal.session.PersistenceContext} (which objects are known, and in which state), the
 * {@link io.aludel.internal.session.UnitOfWork} (what has to be written, in which order), the
 * {@link io.aludel.internal.session.SessionTransaction} (connection, savepoints, failure) and the
 * {@link io.aludel.internal.session.UndoLog} (what objects were before).
 *
 * <p>Rows become objects in {@link io.aludel.internal.session.ManagedRows}; those of one result are a
 * {@link io.aludel.internal.session.SessionGroup}, for which relationships are loaded together.
 * {@link io.aludel.internal.session.Relationships} has the parts for that: {@link io.aludel.internal.session.RelationCalls} is what
 * the application's use of references and collections arrives at, {@link io.aludel.internal.session.RelatedLoading} reads,
 * {@link io.aludel.internal.session.RelationFollowing} does what follows from a change, and
 * {@link io.aludel.internal.session.UnsavedRelations} remembers what the next flush has to write.
 *
 * <p>A flush brings relationships up to date ({@link io.aludel.internal.session.RelationChanges}, then
 * {@link io.aludel.internal.session.DeleteCascade}), collects rows ({@link io.aludel.internal.session.FlushPlan}) and links
 * ({@link io.aludel.internal.session.LinkRows}), finds out whether the order of the tables is enough
 * ({@link io.aludel.internal.session.RowConflicts}, else {@link io.aludel.internal.session.RowByRow}), and writes
 * ({@link io.aludel.internal.session.TableWriter}). Statements that change rows past the objects go through
 * {@link io.aludel.internal.session.BulkChanges}.
 */
@NullMarked
package io.aludel.internal.session;

import org.jspecify.annotations.NullMarked;
