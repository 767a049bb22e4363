package io.aludel.internal.engine;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.Map;
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

    private final Map<WeakReference<Holder>, Boolean> open = new ConcurrentHashMap<>();
    private final @Nullable Cleaner cleaner;

    OpenSessions(boolean leakDetection) {
        this.cleaner = leakDetection ? Cleaner.create() : null;
    }

    /** Registers a session; closing the registration ends that. */
    public Registration register(Holder session, Runnable rescue) {
        WeakReference<Holder> reference = new WeakReference<>(session);
        open.put(reference, Boolean.TRUE);
        Leak leak = cleaner == null ? null : new Leak(new Throwable("The session was opened here"), rescue);
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

    /** Returns the open session other than one that holds an object, or null. */
    public @Nullable Holder holderOf(Object entity, Holder except) {
        if (open.size() <= 1) {
            return null;
        }
        open.keySet().removeIf(reference -> reference.get() == null);
        for (WeakReference<Holder> reference : open.keySet()) {
            Holder session = reference.get();
            if (session != null && session != except && session.holds(entity)) {
                return session;
            }
        }
        return null;
    }

    /** Logs the sessions that are still open when the database is closed. */
    void reportLeaks() {
        for (WeakReference<Holder> reference : open.keySet()) {
            Holder session = reference.get();
            if (session != null) {
                LOGGER.warn("The database is closed while {} is open", session);
            }
        }
    }

    /** A session, as others see it. */
    public interface Holder {
        /** Returns whether the session holds this very object; may be called from other threads. */
        boolean holds(Object entity);
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
