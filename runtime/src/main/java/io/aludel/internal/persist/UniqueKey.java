package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;
import org.jspecify.annotations.Nullable;

/** Columns whose values no two rows of a table share: the primary key, a unique constraint or a unique index. */
public final class UniqueKey {
    private final String name;
    private final @Nullable String shared;
    private final int[] columns;
    private final ColumnSet set;

    UniqueKey(String name, @Nullable String shared, int[] columns, ColumnSet set) {
        this.name = name;
        this.shared = shared;
        this.columns = columns;
        this.set = set;
    }

    /** Returns the key for messages, as {@code Country.code}. */
    public String name() {
        return name;
    }

    /** Returns what stands for the key: equal for the classes of a hierarchy that share it. */
    public Object scope() {
        return shared == null ? this : shared;
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
