package io.aludel.internal.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Objects in the order in which they came, each once; equal ones are different. */
final class IdentitySet<T> {
    private List<T> inOrder = List.of();
    private Set<T> all = Set.of();

    static <T> IdentitySet<T> of(Collection<? extends T> objects) {
        IdentitySet<T> set = new IdentitySet<>();
        objects.forEach(set::add);
        return set;
    }

    boolean add(T object) {
        if (inOrder.isEmpty()) {
            // most sets stay empty, and there are two for each collection
            inOrder = new ArrayList<>();
            all = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        return all.add(object) && inOrder.add(object);
    }

    boolean remove(T object) {
        return !inOrder.isEmpty() && all.remove(object) && inOrder.removeIf(other -> other == object);
    }

    boolean contains(T object) {
        return !inOrder.isEmpty() && all.contains(object);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    void clear() {
        inOrder = List.of();
        all = Set.of();
    }

    List<T> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }
}
