package io.aludel.internal.collection;

import io.aludel.AludelException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The map of a to-many field: elements by one of their columns, in the order of the relationship.
 *
 * @param <K> the type of the column
 * @param <T> the element type
 */
public final class RelatedMap<K, T> extends AbstractMap<K, T> implements RelatedCollection<T> {
    private final RelatedElements<T> elements;
    private final Function<? super T, ? extends @Nullable K> keys;
    private final Map<K, T> index = new LinkedHashMap<>();
    private int indexed = -1;

    /** Makes the map that shows some elements by their keys. */
    public RelatedMap(RelatedElements<T> elements, Function<? super T, ? extends @Nullable K> keys) {
        this.elements = elements;
        this.keys = keys;
    }

    @Override
    public RelatedElements<T> elements() {
        return elements;
    }

    private Map<K, T> index() {
        Iterable<T> content = elements.content();
        if (indexed != elements.version()) {
            index.clear();
            for (T element : content) {
                K key = keys.apply(element);
                if (key != null) {
                    index.put(key, element);
                }
            }
            indexed = elements.version();
        }
        return index;
    }

    /** The column of an element may have been changed since the index was made: a hit is checked, a miss looked for. */
    @Override
    public @Nullable T get(@Nullable Object key) {
        T found = index().get(key);
        if (found != null && Objects.equals(key, keys.apply(found))) {
            return found;
        }
        for (T element : elements.content()) {
            if (key != null && key.equals(keys.apply(element))) {
                return element;
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable T put(K key, T element) {
        if (!key.equals(keys.apply(element))) {
            throw new AludelException(elements.relation() + " has its elements by a column of theirs, which is "
                    + keys.apply(element) + " in the one that is put under " + key + ": set it first");
        }
        T old = get(key);
        if (old == element) {
            return old;
        }
        if (old != null) {
            remove(key);
        }
        boolean isCurrent = indexed == elements.version();
        elements.append(element);
        if (isCurrent) {
            index.put(key, element);
            indexed = elements.version();
        }
        return old;
    }

    @Override
    public Set<Entry<K, T>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<K, T>> {
        @Override
        public int size() {
            return elements.content().size();
        }

        @Override
        public Iterator<Entry<K, T>> iterator() {
            index();
            TrackedIterator<T> each = new TrackedIterator<>(elements);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Entry<K, T> next() {
                    T element = each.next();
                    K key = keys.apply(element);
                    if (key == null) {
                        throw new AludelException(
                                elements.relation() + " has an element whose column for the map's keys is null");
                    }
                    return Map.entry(key, element);
                }

                @Override
                public void remove() {
                    each.remove();
                }
            };
        }
    }
}
