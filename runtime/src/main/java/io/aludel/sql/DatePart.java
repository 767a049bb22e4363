package io.aludel.sql;

/** A part of a date or time that {@link Sql#extract} reads. */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The month, from 1. */
    MONTH,
    /** The day of the month, from 1. */
    DAY,
    /** The day of the year, from 1. */
    DAY_OF_YEAR,
    /** The day of the week, from 1 for Monday to 7 for Sunday. */
    DAY_OF_WEEK,
    /** The hour, 0 to 23. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, without its fraction. */
    SECOND
}
