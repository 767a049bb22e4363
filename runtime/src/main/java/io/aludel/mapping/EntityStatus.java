package io.aludel.mapping;

/**
 * The life-cycle states of an object in a session. Not nested in {@link EntityState}: generated states inherit that class's
 * member types, which would hide an application's type of the same name.
 */
public enum EntityStatus {
    /** Added, not yet in the database. */
    PENDING,
    /** In the database and in the identity map. */
    PERSISTENT,
    /** To be deleted by the next flush. */
    REMOVED,
    /** Deleted by a flush of this transaction. */
    DELETED,
    /** No longer the session's. */
    DETACHED
}
