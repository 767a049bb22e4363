package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which filters a statement, or a part of one, does without. Immutable. */
public final class Unfiltered {
    /** Does without all of them. */
    public static final Unfiltered ALL = new Unfiltered(List.of());

    private final List<Filter> filters;

    private Unfiltered(List<Filter> filters) {
        this.filters = filters;
    }

    /** Returns what does without some more filters, or without any when none is given. */
    static Unfiltered of(@Nullable Unfiltered before, Filter... filters) {
        if (filters.length == 0 || before == ALL) {
            return ALL;
        }
        List<Filter> all = new ArrayList<>(before == null ? List.of() : before.filters);
        all.addAll(List.of(filters));
        return new Unfiltered(List.copyOf(all));
    }

    /** Returns whether a filter does not hold. */
    public boolean leavesOut(Filter filter) {
        return this == ALL || filters.contains(filter);
    }

    /** Writes a part of a statement that does without filters, or with all when there is nothing to do without. */
    static void around(@Nullable Unfiltered unfiltered, SqlWriter out, Runnable writing) {
        if (unfiltered == null) {
            writing.run();
        } else {
            out.suspendFilters(unfiltered);
            writing.run();
            out.resumeFilters();
        }
    }

    static void shape(@Nullable Unfiltered unfiltered, ShapeKey key) {
        if (unfiltered != null) {
            key.add("unfiltered").add(unfiltered.filters.size());
            unfiltered.filters.forEach(filter -> key.add(filter.token()));
        }
    }
}
