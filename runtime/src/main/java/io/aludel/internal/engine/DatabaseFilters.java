package io.aludel.internal.engine;

import io.aludel.internal.render.AppliedFilters;
import io.aludel.sql.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters that hold in all of a database. Immutable and shared by threads. */
public final class DatabaseFilters {
    private final List<Filter> filters;
    private final @Nullable AppliedFilters constant;

    /**
     * Takes the filters.
     *
     * @throws IllegalArgumentException when one is on something else than the table of an entity
     */
    public DatabaseFilters(List<Filter> filters) {
        this.filters = List.copyOf(filters);
        boolean isConstant = true;
        for (Filter filter : filters) {
            filter.tables().forEach(AppliedFilters::requireBase);
            isConstant &= filter.isConstant();
        }
        this.constant = isConstant ? AppliedFilters.of(filters) : null;
    }

    /** Returns them as they are now. */
    public AppliedFilters now() {
        return constant == null ? AppliedFilters.of(filters) : constant;
    }

    /** Returns them with those of a session that is being opened. */
    public AppliedFilters with(List<Filter> more) {
        if (more.isEmpty()) {
            return now();
        }
        List<Filter> all = new ArrayList<>(filters);
        all.addAll(more);
        return AppliedFilters.of(all);
    }
}
