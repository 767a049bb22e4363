package io.aludel.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What belongs to one owner, in the order of the relationship; empty until it is read.
 *
 * @param <T> the type of the elements
 */
public final class Elements<T> {
    private final List<T> elements = new ArrayList<>();

    Elements() {}

    void add(T element) {
        elements.add(element);
    }

    /** Returns the elements, unmodifiable. */
    public List<T> list() {
        return Collections.unmodifiableList(elements);
    }

    /** Returns the elements, equal ones once, unmodifiable. */
    public Set<T> set() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
