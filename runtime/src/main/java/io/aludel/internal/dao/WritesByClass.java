package io.aludel.internal.dao;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has objects of a hierarchy written as objects of their own classes, in the order of a batch per class. */
final class WritesByClass<E, K> {
    private final Engine engine;
    private final MappedTable<E, K> mapped;
    private final DetachedWrites<E, K> own;

    WritesByClass(Engine engine, MappedTable<E, K> mapped, DetachedWrites<E, K> own) {
        this.engine = engine;
        this.mapped = mapped;
        this.own = own;
    }

    /** Writes objects of one class. */
    @FunctionalInterface
    interface Writing<E, K> {
        List<E> write(DetachedWrites<E, K> writes, Collection<? extends E> entities);
    }

    /** Returns what writes objects of the class of one. */
    @SuppressWarnings("unchecked") // what it is given are objects of that class
    DetachedWrites<E, K> of(E entity) {
        return mapped.hierarchy() == null || entity.getClass() == mapped.table().entityType()
                ? own
                : new DetachedWrites<>(engine, (MappedTable<E, K>) engine.mappedFor(entity));
    }

    /** Writes all objects and returns them as stored, in the order given. */
    List<E> write(Collection<? extends E> entities, Writing<E, K> writing) {
        if (mapped.hierarchy() == null) {
            return writing.write(own, entities);
        }
        List<E> all = new ArrayList<>(entities);
        Map<Class<?>, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positions
                    .computeIfAbsent(all.get(i).getClass(), type -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> some : positions.values()) {
            List<E> ofClass = new ArrayList<>();
            some.forEach(position -> ofClass.add(all.get(position)));
            List<E> stored = writing.write(of(ofClass.get(0)), Collections.unmodifiableList(ofClass));
            for (int i = 0; i < stored.size(); i++) {
                all.set(some.get(i), stored.get(i));
            }
        }
        return all;
    }
}
