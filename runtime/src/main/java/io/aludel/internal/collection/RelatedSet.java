package io.aludel.internal.collection;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The set of a to-many field, in the order of the relationship. Everything loads it, adding as well: a set knows whether it
 * has an element already.
 *
 * @param <T> the element type
 */
public final class RelatedSet<T> extends AbstractSet<T> implements RelatedCollection<T> {
    private final RelatedElements<T> elements;

    /** Makes the set that shows some elements. */
    public RelatedSet(RelatedElements<T> elements) {
        this.elements = elements;
    }

    @Override
    public RelatedElements<T> elements() {
        return elements;
    }

    @Override
    public int size() {
        return elements.content().size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return elements.content().contains(element);
    }

    @Override
    public boolean add(T element) {
        elements.content();
        return elements.append(element);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        for (Iterator<T> each = iterator(); each.hasNext(); ) {
            T next = each.next();
            if (next.equals(element)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<T> iterator() {
        return new TrackedIterator<>(elements);
    }
}
