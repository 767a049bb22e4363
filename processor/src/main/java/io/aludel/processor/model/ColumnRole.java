package io.aludel.processor.model;

/** What Aludel does to a column's value by itself. */
public enum ColumnRole {
    /** Nothing. */
    PLAIN,
    /** Sets it to the time of the INSERT when it is still null. */
    CREATED_AT,
    /** Sets it to the time of each write. */
    UPDATED_AT,
    /** Counts it up from 0 with each UPDATE: the optimistic lock. */
    VERSION
}
