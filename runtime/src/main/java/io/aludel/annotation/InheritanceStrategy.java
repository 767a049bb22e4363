package io.aludel.annotation;

/**
 * In which tables the entities of a hierarchy are stored.
 */
public enum InheritanceStrategy {
    /** All of them in the table of the base: no joins, and the columns of subclasses allow NULL there. */
    SINGLE_TABLE,

    /** The base in its table, and each subclass in one with its own columns and the base's key. */
    JOINED
}
