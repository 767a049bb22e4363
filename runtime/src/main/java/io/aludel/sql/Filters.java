package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** Knows which rows of a table a statement is to see. */
public interface Filters {
    /** Knows of nothing that is to be left out. */
    Filters NONE = new Filters() {
        @Override
        public @Nullable Condition of(TableSource table) {
            return null;
        }

        @Override
        public Filters without(Unfiltered which) {
            return this;
        }
    };

    /** Returns the condition on the rows of a table in a statement, written for that table, or null for none. */
    @Nullable
    Condition of(TableSource table);

    /** Returns these without some. */
    Filters without(Unfiltered which);
}
