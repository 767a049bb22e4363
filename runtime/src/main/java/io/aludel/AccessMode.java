package io.aludel;

/** What a transaction is declared to do. */
public enum AccessMode {
    /** Nothing is declared: it may write, and locks are taken when it does. */
    UNDECLARED,

    /** It reads only; a write is an error where the database can tell. */
    READ_ONLY,

    /** It writes: a database that has a single writer (SQLite) takes the lock at the beginning, so it cannot fail later. */
    READ_WRITE
}
