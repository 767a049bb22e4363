package io.aludel;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Runs work in a transaction, again where the database says that trying again helps. */
final class TransactionRunner {
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final Database database;
    private final TransactionOptions options;

    TransactionRunner(Database database, TransactionOptions options) {
        this.database = database;
        this.options = options;
    }

    <R> R run(Function<? super Session, ? extends R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return runOnce(work);
            } catch (DatabaseException failure) {
                if (!failure.isRetryable() || attempt > options.retries()) {
                    throw failure;
                }
                pause(attempt, failure);
            }
        }
    }

    private <R> R runOnce(Function<? super Session, ? extends R> work) {
        try (Session session = database.openSession(options)) {
            try {
                R result = work.apply(session);
                session.commit();
                return result;
            } catch (Throwable failure) {
                rollback(session, failure);
                throw failure;
            }
        }
    }

    /** Whatever goes wrong here must not hide what went wrong first. */
    private static void rollback(Session session, Throwable failure) {
        try {
            session.rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Waits twice as long after each attempt, and not exactly, so that two that met do not meet again. */
    private static void pause(int attempt, DatabaseException failure) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(interrupted);
            throw failure;
        }
    }
}
