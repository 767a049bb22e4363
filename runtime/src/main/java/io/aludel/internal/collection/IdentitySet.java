package io.aludel.internal.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Objects in the order in which they came, each once; equal ones are different. */
final class IdentitySet<T> {
    private final List<T> inOrder = new ArrayList<>(0);
    private final Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>(0));

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

    boolean contains(Object object) {
        return all.contains(object);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    List<T> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }
}
