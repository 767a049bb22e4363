package io.aludel.sql;

/**
 * A relationship, as statements name it: {@code BOOK.author}. Implemented by the relationships of generated tables.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public interface Related<E, T> {
    /** Returns the table of the entity that has the relationship. */
    TableSource table();
}
