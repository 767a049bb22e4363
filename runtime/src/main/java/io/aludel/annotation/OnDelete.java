package io.aludel.annotation;

/**
 * What the database does with a row that refers to a deleted one.
 */
public enum OnDelete {
    /** The delete fails. */
    NO_ACTION,

    /** The delete fails at once, where the database can tell that from NO_ACTION. */
    RESTRICT,

    /** The row goes too. */
    CASCADE,

    /** The referring columns become NULL. */
    SET_NULL,

    /** The referring columns get their default. */
    SET_DEFAULT
}
