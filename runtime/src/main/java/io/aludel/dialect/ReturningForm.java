package io.aludel.dialect;

/** How an INSERT of one or several rows gives the columns back that the database filled. */
public enum ReturningForm {
    /**
     * {@code INSERT ... RETURNING a, b} is run as a query, and its rows are those inserted, in the order of the VALUES.
     */
    RETURNING_CLAUSE,

    /**
     * The INSERT is prepared with the names of the columns wanted, and {@link java.sql.Statement#getGeneratedKeys()} has
     * a row for each row inserted, in the order of the VALUES.
     */
    GENERATED_KEYS
}
