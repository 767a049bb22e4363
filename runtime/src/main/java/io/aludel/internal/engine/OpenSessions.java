package io.aludel.internal.engine;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions of a database that are open: asked when an object is added that another session may hold, and reported when
 * a session is lost without being closed. Sessions are held weakly. Safe for use by several threads.
 */
public final class OpenSessions {
    private static final Logger LOGGER = LoggerFactory.getLogger("io.aludel.session");

    private static final long PATIENCE_NANOS = 1_000_000;

    private final Map<WeakReference<Holder>, Optional<Throwable>> open = new ConcurrentHashMap<>();
    private final @Nullable Cleaner cleaner;

    OpenSessions(boolean leakDetection) {
        this.cleaner = leakDetection ? Cleaner.create() : null;
    }

    /** Registers a session; closing the registration ends that. */
    public Registration register(Holder session, Runnable rescue) {
        WeakReference<Holder> reference = new WeakReference<>(session);
        Leak leak = cleaner == null ? null : new Leak(new Throwable("The session was opened here"), rescue);
        open.put(reference, Optional.ofNullable(leak).map(each -> each.opened));
        Cleaner.@Nullable Cleanable cleanable =
                leak == null || cleaner == null ? null : cleaner.register(session, leak);
        return () -> {
            open.remove(reference);
            if (leak != null && cleanable != null) {
                leak.closed = true;
                cleanable.clean();
            }
        };
    }

    /**
     * Returns the open session other than one that holds an object, or null.
     *
     * @param past what is known of the object, which tells which sessions to ask
     */
    public @Nullable Holder holderOf(Object entity, Holder except, Past past) {
        if (open.size() <= 1) {
            return null;
        }
        List<Holder> busy = new ArrayList<>(0);
        for (Iterator<WeakReference<Holder>> each = open.keySet().iterator(); each.hasNext(); ) {
            Holder session = each.next().get();
            if (session == null) {
                each.remove();
            } else if (session != except && (past != Past.NEW || session.hasPending())) {
                Holding holding = session.holds(entity);
                if (holding == Holding.HELD) {
                    return session;
                }
                if (holding == Holding.UNKNOWN) {
                    busy.add(session);
                }
            }
        }
        return past == Past.STORED && !busy.isEmpty() ? holderAmong(busy, entity) : null;
    }

    private static @Nullable Holder holderAmong(List<Holder> busy, Object entity) {
        long start = System.nanoTime();
        while (!busy.isEmpty() && System.nanoTime() - start < PATIENCE_NANOS) {
            for (Iterator<Holder> each = busy.iterator(); each.hasNext(); ) {
                Holder session = each.next();
                Holding holding = session.holds(entity);
                if (holding == Holding.HELD) {
                    return session;
                }
                if (holding == Holding.NOT_HELD) {
                    each.remove();
                }
            }
            Thread.onSpinWait();
        }
        return null;
    }

    /** Logs the sessions that are still open when the database is closed. */
    void reportLeaks() {
        open.forEach((reference, opened) -> {
            Holder session = reference.get();
            if (session != null) {
                LOGGER.warn("The database is closed while {} is open", session, opened.orElse(null));
            }
        });
    }

    /** A session, as others see it. */
    public interface Holder {
        /** Tells whether the session holds this very object; may be called from other threads. */
        Holding holds(Object entity);

        /** Returns whether the session has objects that are to be inserted; may be called from other threads. */
        boolean hasPending();
    }

    /** What is known of an object that is added to a session. */
    public enum Past {
        /** It has no key yet, so that only a session that is to insert it holds it, if any. */
        NEW,
        /** It may have been in a session before. */
        UNKNOWN,
        /** It has been in a session before: worth waiting a moment for sessions that a thread is working in. */
        STORED
    }

    /** Whether a session holds an object. */
    public enum Holding {
        /** It does. */
        HELD,
        /** It does not. */
        NOT_HELD,
        /** A thread is working in it, so that it cannot be told. */
        UNKNOWN
    }

    /** The registration of an open session. */
    @FunctionalInterface
    public interface Registration {
        /** Ends the registration. */
        void end();
    }

    private static final class Leak implements Runnable {
        private final Throwable opened;
        private final Runnable rescue;
        private volatile boolean closed;

        Leak(Throwable opened, Runnable rescue) {
            this.opened = opened;
            this.rescue = rescue;
        }

        @Override
        public void run() {
            if (!closed) {
                LOGGER.warn("A session was never closed; its connection is taken back now", opened);
                rescue.run();
            }
        }
    }
}
