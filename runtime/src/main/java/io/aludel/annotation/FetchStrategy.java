package io.aludel.annotation;

/** When and how the objects of a relationship are loaded. The objects and their order are the same with each strategy. */
public enum FetchStrategy {
    /** At the first access, for all objects of the same result at once. */
    BATCH,

    /** At the first access, for one object. */
    SELECT,

    /** With the owner, in the same statement. */
    JOIN,

    /** With the owner, by a second statement that names the owners' keys. */
    SELECT_IN,

    /** With the owner, by a second statement that has the first one as a subquery. */
    SUBQUERY,

    /** Never by itself: access to what is not loaded is an error. */
    RAISE
}
