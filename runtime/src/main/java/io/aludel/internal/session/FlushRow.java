package io.aludel.internal.session;

import io.aludel.internal.order.Row;
import io.aludel.internal.order.RowTable;
import io.aludel.internal.order.StepKind;
import io.aludel.internal.session.Replacements.Replacement;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityState;
import org.jspecify.annotations.Nullable;

/**
 * A row of a flush whose order follows from the rows.
 *
 * @param work the work on its table
 * @param table what may be done to the rows of the table
 * @param kind what is done
 * @param state the object
 * @param replacement the deleted object whose row becomes that of the new one; null unless the kind is REPLACE
 * @param columns the columns that an UPDATE sets
 */
record FlushRow<E>(
        TableWork<E, ?> work,
        RowTable table,
        StepKind kind,
        EntityState<E> state,
        @Nullable Replacement<E> replacement,
        ColumnSet columns)
        implements Row {
    /** Returns the state that tells what the row has now, or null for a row that is not there. */
    @Nullable
    EntityState<E> before() {
        return kind == StepKind.INSERT ? null : replacement == null ? state : replacement.deleted();
    }

    /** Returns the object that tells what the row will have, or null for a row that will not be there. */
    @Nullable
    E after() {
        return kind == StepKind.DELETE ? null : state.entity;
    }

    @Override
    public String name() {
        String entity = work.entries().mapped().entityName();
        EntityState<E> before = before();
        Object key = before == null ? work.entries().mapper().key(state.entity) : before.key();
        return "the " + (kind == StepKind.INSERT ? "new " : "") + entity + (key == null ? "" : " with the key " + key);
    }

    /** A row is itself: the objects that it consists of change. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
