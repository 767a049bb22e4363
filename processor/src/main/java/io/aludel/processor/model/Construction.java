package io.aludel.processor.model;

/** How an object of an entity or embedded type is made of its properties. */
public enum Construction {
    /** By the constructor without arguments, after which each property is set. */
    NO_ARGUMENTS,
    /** By a record's canonical constructor, whose arguments are the properties in their order. */
    CANONICAL
}
