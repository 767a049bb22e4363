package io.aludel.internal.render;

import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.sql.Condition;
import io.aludel.sql.Filter;
import io.aludel.sql.Filters;
import io.aludel.sql.Renaming;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.TableSource;
import io.aludel.sql.Unfiltered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The filters of a session, or of a statement on the database itself, with the conditions that they have there. Immutable. */
public final class AppliedFilters implements Filters {
    /** No filters. */
    public static final AppliedFilters NONE = new AppliedFilters(List.of());

    private final List<Applied> all;

    private record Applied(Filter filter, EntityTable<?, ?> table, Condition condition) {}

    private AppliedFilters(List<Applied> all) {
        this.all = all;
    }

    /** Asks filters for their conditions. */
    public static AppliedFilters of(List<Filter> filters) {
        List<Applied> all = new ArrayList<>();
        for (Filter filter : filters) {
            filter.forEach((table, condition) -> all.add(new Applied(filter, requireBase(table), condition)));
        }
        return all.isEmpty() ? NONE : new AppliedFilters(List.copyOf(all));
    }

    /**
     * Returns the table of a filter as that of an entity.
     *
     * @throws IllegalArgumentException when it is none, has an alias, or is that of an entity below another one
     */
    public static EntityTable<?, ?> requireBase(SelectableTable<?> table) {
        if (!(table instanceof EntityTable<?, ?> entity) || table.alias() != null) {
            throw new IllegalArgumentException("A filter is on the table of an entity, under its own name, and '"
                    + table.tableName() + "' is " + (table.alias() == null ? "none" : "an alias"));
        }
        Lineage lineage = entity.lineage();
        if (lineage != null && lineage.parent() != null) {
            throw new IllegalArgumentException(
                    "A filter on " + entity.entityType().getSimpleName()
                            + " alone would not hold where its rows are read as those of a class above: put it on the base of the"
                            + " hierarchy, " + entity.root().entityType().getSimpleName());
        }
        return entity;
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public @Nullable Condition of(TableSource source) {
        if (all.isEmpty() || !(source instanceof EntityTable<?, ?> table)) {
            return null;
        }
        Class<?> base = table.root().entityType();
        Condition both = Condition.all();
        for (Applied applied : all) {
            if (applied.table().entityType() == base) {
                both = both.and(Renaming.of(applied.condition(), applied.table(), table));
            }
        }
        return both.isAll() ? null : both;
    }

    @Override
    public AppliedFilters without(Unfiltered which) {
        return keeping(applied -> !which.leavesOut(applied.filter()));
    }

    /** Returns those of them that hold where rows are asked for by their keys. */
    public AppliedFilters byKey() {
        return keeping(applied -> applied.filter().isByKey());
    }

    private AppliedFilters keeping(Predicate<Applied> kept) {
        if (all.isEmpty()) {
            return this;
        }
        List<Applied> some = all.stream().filter(kept).toList();
        return some.size() == all.size() ? this : some.isEmpty() ? NONE : new AppliedFilters(some);
    }

    /** Begins the shape of a statement that these hold for; their values are bound with the statement's. */
    ShapeKey shape() {
        ShapeKey key = new ShapeKey().add("filters").add(all.size());
        for (Applied applied : all) {
            key.table(applied.table());
            applied.condition().node().shape(key);
        }
        return key;
    }
}
