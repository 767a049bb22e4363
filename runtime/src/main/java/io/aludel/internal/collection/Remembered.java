package io.aludel.internal.collection;

import java.util.Collection;
import java.util.List;

/** What was added to elements that are not loaded, and removed from them. */
final class Remembered<T> {
    private final IdentitySet<T> added = new IdentitySet<>();
    private final IdentitySet<T> removed = new IdentitySet<>();

    /** Returns whether that is a change. */
    boolean add(T element) {
        return removed.remove(element) || added.add(element);
    }

    void remove(T element) {
        if (!added.remove(element)) {
            removed.add(element);
        }
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    boolean isAdded(Object element) {
        return added.contains(element);
    }

    List<T> added() {
        return added.inOrder();
    }

    List<T> removed() {
        return removed.inOrder();
    }

    /** Does to loaded elements what was done before they were. */
    void applyTo(Collection<T> loaded) {
        loaded.removeIf(removed::contains);
        IdentitySet<T> present = IdentitySet.of(loaded);
        for (T element : added.inOrder()) {
            if (present.add(element)) {
                loaded.add(element);
            }
        }
    }
}
