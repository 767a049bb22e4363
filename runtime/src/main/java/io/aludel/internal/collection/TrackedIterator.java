package io.aludel.internal.collection;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Walks over elements, and removes the last one as the application would. */
final class TrackedIterator<T> implements Iterator<T> {
    private final RelatedElements<T> elements;
    private final Iterator<T> each;
    private @Nullable T last;

    TrackedIterator(RelatedElements<T> elements) {
        this.elements = elements;
        this.each = elements.content().iterator();
    }

    @Override
    public boolean hasNext() {
        return each.hasNext();
    }

    @Override
    public T next() {
        T next = each.next();
        last = next;
        return next;
    }

    @Override
    public void remove() {
        T element = last;
        if (element == null) {
            throw new IllegalStateException("next() was not called since the last remove()");
        }
        elements.removing();
        each.remove();
        last = null;
        elements.removedByIterator(element);
    }
}
