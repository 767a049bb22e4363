package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** Knows which tables of statements are composed of several, or are some of the rows of one. Safe for use by several threads. */
@FunctionalInterface
public interface Compositions {
    /** Knows none. */
    Compositions NONE = table -> null;

    /** Returns what a table in a statement is composed of, or null when it stands for itself. */
    @Nullable
    Composition of(TableSource table);
}
