package io.aludel.annotation;

/** What is done to related objects when it is done to the object that has the relationship. */
public enum Cascade {
    /** Adding and merging an object adds and merges the related ones. */
    SAVE,

    /** Deleting an object deletes the related ones, loaded or not. */
    DELETE,

    /** Refreshing an object refreshes the related ones that are loaded. */
    REFRESH,

    /** Detaching an object detaches the related ones that are loaded. */
    DETACH,

    /** All of these. */
    ALL
}
