package io.aludel.internal.persist;

import io.aludel.mapping.WriteContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stamps of one flush or DAO call: the time is read once, when the first stamp needs it. */
public final class Stamps implements WriteContext {
    private final Clock clock;
    private @Nullable Instant now;

    /** Makes stamps that have not looked at the clock yet. */
    public Stamps(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        Instant time = now;
        if (time == null) {
            time = clock.instant();
            now = time;
        }
        return time;
    }

    @Override
    public UUID newUuid() {
        return TimeOrderedUuid.next(now());
    }
}
