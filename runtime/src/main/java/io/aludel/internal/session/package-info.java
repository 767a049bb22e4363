/**
 * The session: {@link io.aludel.internal.session.OpenSession} is what users hold. It delegates to the
 * {@link io.aludel.internal.session.PersistenceContext} (which objects are known, and in which state), the
 * {@link io.aludel.internal.session.UnitOfWork} (what has to be written, in which order), the
 * {@link io.aludel.internal.session.SessionTransaction} (connection, savepoints, failure) and the
 * {@link io.aludel.internal.session.UndoLog} (what objects were before).
 */
@NullMarked
package io.aludel.internal.session;

import org.jspecify.annotations.NullMarked;
