package io.aludel.sql;

import java.util.List;

/**
 * A relationship, as statements name it: {@code BOOK.author}. Implemented by the relationships of generated tables.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public interface Related<E, T> {
    /** Returns the table of the entity that has the relationship. */
    TableSource table();

    /** Returns what joins the table of the related entity, perhaps under an alias: two joins over a join table. */
    List<Join> joins(Join.Kind kind, SelectableTable<T> related);
}
