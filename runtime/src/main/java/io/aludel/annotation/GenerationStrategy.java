package io.aludel.annotation;

/**
 * Where a generated key comes from.
 */
public enum GenerationStrategy {
    /** The best of the dialect: a pooled sequence on Oracle and PostgreSQL, an identity column elsewhere. */
    AUTO,

    /** A column that the database counts up. */
    IDENTITY,

    /** A sequence, read in blocks of {@link GeneratedValue#allocation()} values. */
    SEQUENCE,

    /** A time-ordered UUID (RFC 9562, version 7) made by Aludel; no round trip. */
    UUID
}
