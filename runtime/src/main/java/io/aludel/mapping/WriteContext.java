package io.aludel.mapping;

import java.time.Instant;
import java.util.UUID;

/** What stamps and client-side keys are made of during one flush or DAO call. Implemented by the runtime. */
public interface WriteContext {
    /** Returns the time of the write: one value for all rows of a flush. */
    Instant now();

    /** Returns a new time-ordered UUID (RFC 9562, version 7). */
    UUID newUuid();
}
