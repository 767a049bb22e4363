package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.engine.OpenSessions.Holding;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time into a session, as often as it calls itself, and refuses another one with both names. Another
 * session may look at what this one holds while nobody is in; whoever comes meanwhile waits for that moment to pass.
 */
final class SessionGuard {
    private static final Object LOOKING = "another session";

    private final AtomicReference<@Nullable Object> inside = new AtomicReference<>();
    private volatile boolean closed;
    private int depth;

    void enter() {
        if (closed) {
            throw new AludelException("The session is closed: open another one with Database.openSession()");
        }
        Thread current = Thread.currentThread();
        if (inside.get() != current) {
            Object other = inside.compareAndExchange(null, current);
            while (other != null) {
                if (other != LOOKING) {
                    throw new AludelException("The session is used by two threads at once: '" + current.getName()
                            + "' called it while '" + ((Thread) other).getName()
                            + "' was in it. Each thread needs a session of its own");
                }
                Thread.onSpinWait();
                other = inside.compareAndExchange(null, current);
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

    /** Asks from another session whether this one holds something; unknown while another thread is in. */
    Holding look(BooleanSupplier test) {
        if (inside.get() == Thread.currentThread()) {
            return holding(test);
        }
        if (!inside.compareAndSet(null, LOOKING)) {
            return Holding.UNKNOWN;
        }
        try {
            return holding(test);
        } finally {
            inside.set(null);
        }
    }

    private Holding holding(BooleanSupplier test) {
        return !closed && test.getAsBoolean() ? Holding.HELD : Holding.NOT_HELD;
    }
}
