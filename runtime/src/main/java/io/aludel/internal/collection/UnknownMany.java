package io.aludel.internal.collection;

import io.aludel.LazyLoadException;
import io.aludel.Many;
import io.aludel.sql.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * What the field of an object has that no session has known yet: what was added so far, which nothing in a database is related to.
 *
 * @param <T> the element type
 */
public final class UnknownMany<T> extends Many<T> {
    private final List<T> added = new ArrayList<>();

    /** Returns what was added. */
    public List<T> added() {
        return added;
    }

    @Override
    public void add(T element) {
        if (!contains(element)) {
            added.add(element);
        }
    }

    @Override
    public void remove(T element) {
        added.removeIf(other -> other == element);
    }

    @Override
    public long count() {
        return added.size();
    }

    @Override
    public boolean isEmpty() {
        return added.isEmpty();
    }

    @Override
    public boolean contains(T element) {
        return added.stream().anyMatch(other -> other == element);
    }

    @Override
    public Query<T> select() {
        throw new LazyLoadException(
                "A Many of an object that no session knows has no rows to select from: add the object to a"
                        + " session first, or read it in one");
    }
}
