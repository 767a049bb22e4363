package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;

/** Columns whose values no two rows of a table share: the primary key, a unique constraint or a unique index. */
public final class UniqueKey {
    private final String name;
    private final int[] columns;
    private final ColumnSet set;

    UniqueKey(String name, int[] columns, ColumnSet set) {
        this.name = name;
        this.columns = columns;
        this.set = set;
    }

    /** Returns the key for messages, as {@code Country.code}. */
    public String name() {
        return name;
    }

    /** Returns the columns' positions in the order of the key; not to be changed. */
    public int[] columns() {
        return columns;
    }

    /** Returns the columns as a set. */
    public ColumnSet set() {
        return set;
    }
}
