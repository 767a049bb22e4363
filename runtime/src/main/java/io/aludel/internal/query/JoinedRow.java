package io.aludel.internal.query;

import org.jspecify.annotations.Nullable;

/** A row of a statement that joins related tables. */
final class JoinedRow {
    private final Object entity;
    private final @Nullable Object[] related;

    /**
     * Takes what the row has.
     *
     * @param entity the entity that was asked for
     * @param related the entities of the joined tables, null where there was none; nobody else's array
     */
    JoinedRow(Object entity, @Nullable Object[] related) {
        this.entity = entity;
        this.related = related;
    }

    Object entity() {
        return entity;
    }

    @Nullable
    Object related(int position) {
        return related[position];
    }
}
