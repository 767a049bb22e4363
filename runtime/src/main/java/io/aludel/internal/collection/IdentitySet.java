package io.aludel.internal.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Objects in the order in which they came, each once; equal ones are different. */
final class IdentitySet<T> {
    private final List<T> inOrder = new ArrayList<>();
    private final Set<T> all = Collections.newSetFromMap(new IdentityHashMap<>());

    static <T> IdentitySet<T> of(Collection<? extends T> objects) {
        IdentitySet<T> set = new IdentitySet<>();
        objects.forEach(set::add);
        return set;
    }

    boolean add(T object) {
        return all.add(object) && inOrder.add(object);
    }

    boolean remove(T object) {
        return all.remove(object) && inOrder.removeIf(other -> other == object);
    }

    boolean contains(T object) {
        return all.contains(object);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    void clear() {
        inOrder.clear();
        all.clear();
    }

    List<T> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }
}
