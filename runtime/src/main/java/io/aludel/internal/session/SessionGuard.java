package io.aludel.internal.session;

import io.aludel.AludelException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one thread at a time into a session, as often as it calls itself, and refuses another one with both names. A look
 * from another session at what this one holds waits for the thread that is in.
 */
final class SessionGuard {
    private static final int PEEK_ATTEMPTS = 1_000;

    private final AtomicReference<Thread> inside = new AtomicReference<>();
    private volatile boolean peeking;
    private int depth;
    private boolean closed;

    void enter() {
        if (closed) {
            throw new AludelException("The session is closed: open another one with Database.openSession()");
        }
        Thread current = Thread.currentThread();
        if (inside.get() != current) {
            while (!inside.compareAndSet(null, current)) {
                if (!peeking) {
                    Thread other = inside.get();
                    if (other != null) {
                        throw new AludelException("The session is used by two threads at once: '" + current.getName()
                                + "' called it while '" + other.getName()
                                + "' was in it. Each thread needs a session of its own");
                    }
                }
                Thread.onSpinWait();
            }
        }
        depth++;
    }

    void exit() {
        if (--depth == 0) {
            inside.set(null);
        }
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs a short test from another thread or session while nobody is in; gives up and says false when somebody stays. */
    boolean peek(java.util.function.BooleanSupplier test) {
        Thread current = Thread.currentThread();
        for (int attempt = 0; attempt < PEEK_ATTEMPTS; attempt++) {
            if (inside.get() == current) {
                return test.getAsBoolean();
            }
            if (inside.compareAndSet(null, current)) {
                peeking = true;
                try {
                    return !closed && test.getAsBoolean();
                } finally {
                    peeking = false;
                    inside.set(null);
                }
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
