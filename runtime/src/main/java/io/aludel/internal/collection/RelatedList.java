package io.aludel.internal.collection;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The list of a to-many field. Adding at the end does not load it; everything else does.
 *
 * @param <T> the element type
 */
public final class RelatedList<T> extends AbstractList<T> implements RelatedCollection<T>, RandomAccess {
    private final RelatedElements<T> elements;

    /** Makes the list that shows some elements. */
    public RelatedList(RelatedElements<T> elements) {
        this.elements = elements;
    }

    @Override
    public RelatedElements<T> elements() {
        return elements;
    }

    @Override
    public T get(int index) {
        return elements.list().get(index);
    }

    @Override
    public int size() {
        return elements.content().size();
    }

    @Override
    public boolean add(T element) {
        modCount++;
        return elements.append(element);
    }

    @Override
    public void add(int index, T element) {
        modCount++;
        elements.insert(index, element);
    }

    @Override
    public T set(int index, T element) {
        return elements.replace(index, element);
    }

    @Override
    public T remove(int index) {
        modCount++;
        return elements.removeAt(index);
    }

    @Override
    public void clear() {
        modCount++;
        elements.replaceAll(List.of());
    }

    @Override
    public void sort(@Nullable Comparator<? super T> order) {
        modCount++;
        elements.sort(order);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        remove(index);
        return true;
    }
}
