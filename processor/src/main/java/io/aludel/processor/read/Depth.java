package io.aludel.processor.read;

/** How much of an entity is read, so that reading ends where entities refer to each other. */
enum Depth {
    /** Everything, and of entities that it refers to as much as their neighbour has to know. */
    WHOLE,

    /** The fields, and of entities that they refer to the keys. */
    NEIGHBOUR,

    /** The key alone, and the keys of entities that the key refers to. */
    KEY;

    /** Returns how much is read of an entity that this one has a relationship to. */
    Depth ofRelated() {
        return this == WHOLE ? NEIGHBOUR : KEY;
    }
}
