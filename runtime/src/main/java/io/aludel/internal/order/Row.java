package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;

/** A row that a flush writes. */
public interface Row {
    /** Returns what is done to it: not PARK or COMPLETE, which are parts of that. */
    StepKind kind();

    /** Returns the table. */
    RowTable table();

    /** Returns the columns that an UPDATE sets; empty for INSERT and DELETE. */
    ColumnSet columns();

    /** Returns the row for messages, as {@code the new Store} or {@code the Store with the key 5}. */
    String name();
}
