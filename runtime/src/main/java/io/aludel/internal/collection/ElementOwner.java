package io.aludel.internal.collection;

import io.aludel.sql.Query;

/** What a session does for the collections of the objects that it knows. Confined to the session's thread. */
public interface ElementOwner {
    /** Returns whether there is still somebody to ask and to tell: otherwise the object is on its own. */
    boolean isOpen();

    /** Loads the elements, by {@link RelatedElements#fill}. */
    void load(RelatedElements<?> elements);

    /** Takes note that the elements are about to differ from what the database has. */
    void changing(RelatedElements<?> elements);

    /** Brings the other side along after the application added an element. */
    <T> void added(RelatedElements<T> elements, T element);

    /** Brings the other side along after the application removed an element. */
    <T> void removed(RelatedElements<T> elements, T element);

    /** Returns whether the session knows an element. */
    boolean holds(Object element);

    /** Returns a query of the elements' rows. */
    <T> Query<T> select(RelatedElements<T> elements);

    /** Returns whether an object is among the elements' rows. */
    <T> boolean contains(RelatedElements<T> elements, T element);
}
