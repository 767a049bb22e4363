package io.aludel.internal.persist;

/** When the database checks that the row referred to is there. */
enum ReferenceCheck {
    /** There is no constraint. */
    NEVER,
    /** After each statement. */
    PER_STATEMENT,
    /** At the end of the transaction; but when that row is deleted, the constraint acts at once. */
    AT_END_UNLESS_DELETED,
    /** At the end of the transaction. */
    AT_END
}
