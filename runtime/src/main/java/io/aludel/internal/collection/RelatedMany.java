package io.aludel.internal.collection;

import io.aludel.Many;
import io.aludel.sql.Query;

/**
 * The {@link Many} of an object that a session knows, or has known: it remembers what is to be written, and asks the database for
 * everything else.
 *
 * @param <T> the element type
 */
public final class RelatedMany<T> extends Many<T> implements RelatedCollection<T> {
    private final RelatedElements<T> elements;

    /** Makes what stands for some elements. */
    public RelatedMany(RelatedElements<T> elements) {
        this.elements = elements;
    }

    @Override
    public RelatedElements<T> elements() {
        return elements;
    }

    @Override
    public void add(T element) {
        elements.requireWritable();
        elements.append(element);
    }

    @Override
    public void remove(T element) {
        elements.requireWritable();
        elements.withdraw(element);
    }

    @Override
    public long count() {
        return select().count();
    }

    @Override
    public boolean isEmpty() {
        return !select().exists();
    }

    @Override
    public boolean contains(T element) {
        return elements.asked().contains(elements, element);
    }

    @Override
    public Query<T> select() {
        return elements.asked().select(elements);
    }
}
