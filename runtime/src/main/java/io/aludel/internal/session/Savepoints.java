package io.aludel.internal.session;

/** The savepoints of a session's transaction: in the database and in the objects, always together. */
final class Savepoints {
    private final SessionTransaction transaction;
    private final UnitOfWork work;
    private final UndoLog undo;
    private final PersistenceContext context;

    Savepoints(SessionTransaction transaction, UnitOfWork work, UndoLog undo, PersistenceContext context) {
        this.transaction = transaction;
        this.work = work;
        this.undo = undo;
        this.context = context;
    }

    /** Flushes, sets a savepoint and returns its number. */
    int set() {
        work.flush();
        int savepoint = transaction.savepoint();
        undo.push();
        return savepoint;
    }

    /** Flushes and keeps what was done since a savepoint. */
    void release(int savepoint) {
        work.flush();
        transaction.release(savepoint);
        undo.release();
    }

    /** Undoes what was done since a savepoint. What was read since is read again, as it may never have been. */
    void rollback(int savepoint) {
        try {
            transaction.rollbackTo(savepoint);
        } finally {
            undo.rollbackLevel();
            UnsavedWork.discard(context);
            context.forgetReading();
        }
    }
}
