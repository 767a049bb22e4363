package io.aludel.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of the rows of one result whose collections are to be read, and what was read for them. Used by one thread.
 */
public final class CollectionOwners {
    private final List<Map<Object, Elements<Object>>> byCollection = new ArrayList<>();

    /**
     * Makes what holds the keys of a result.
     *
     * @param collections how many collections there are
     */
    public CollectionOwners(int collections) {
        for (int i = 0; i < collections; i++) {
            byCollection.add(new LinkedHashMap<>());
        }
    }

    /** Returns what a collection of the owner with a key of one column will hold. */
    @SuppressWarnings("unchecked") // the elements of a collection are all of its type
    public <T> Elements<T> of(int collection, Object key) {
        return (Elements<T>) byCollection.get(collection).computeIfAbsent(key, each -> new Elements<>());
    }

    /** Returns what a collection of the owner with a key of several columns will hold. */
    public <T> Elements<T> ofSeveral(int collection, Object... key) {
        return of(collection, List.of(key));
    }

    /** Returns the keys of the owners of a collection. */
    public List<Object> keys(int collection) {
        return List.copyOf(byCollection.get(collection).keySet());
    }

    /** Adds an element that was read. */
    public void add(int collection, Owned<?> element) {
        Elements<Object> elements = byCollection.get(collection).get(element.owner());
        if (elements != null) {
            elements.add(element.value());
        }
    }

    /** Forgets all owners, whose collections are complete. */
    public void clear() {
        byCollection.forEach(Map::clear);
    }

    /**
     * An element of a collection.
     *
     * @param owner the owner's key
     * @param value the element
     * @param <T> its type
     */
    public record Owned<T>(Object owner, T value) {}
}
