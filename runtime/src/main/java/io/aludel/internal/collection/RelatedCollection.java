package io.aludel.internal.collection;

/** A collection of an entity's field that a session made. */
public sealed interface RelatedCollection<T> permits RelatedList, RelatedSet, RelatedMap {
    /** Returns what is behind the collection. */
    RelatedElements<T> elements();
}
