package io.aludel.internal.collection;

/** A collection, or the like, of an entity's field that a session made. */
public sealed interface RelatedCollection<T> permits RelatedList, RelatedSet, RelatedMap, RelatedMany {
    /** Returns what is behind the collection. */
    RelatedElements<T> elements();
}
