package io.aludel.sql;

/** What is asked about the rows of a SELECT. */
public enum SelectForm {
    /** The rows themselves. */
    ROWS,
    /** How many rows there are: one row with one number. */
    COUNT,
    /** Whether there is a row: one row with 1 or 0. */
    EXISTS
}
