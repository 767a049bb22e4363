package io.aludel.internal.persist;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** UUIDs of version 7 (RFC 9562, section 5.7): milliseconds, then random bits, so that new keys go to one end of an index. */
public final class TimeOrderedUuid {
    private TimeOrderedUuid() {}

    /** Returns a new UUID for a time. */
    public static UUID next(Instant time) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // The nanoseconds within the millisecond stand in the 12 bits behind it (section 6.2, method 3), which keeps
        // keys of one flush nearly in order.
        long fraction = time.get(ChronoField.NANO_OF_SECOND) % 1_000_000L * 4_096L / 1_000_000L;
        long most = time.toEpochMilli() << 16 | 0x7000L | fraction;
        long least = 0x8000000000000000L | random.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
