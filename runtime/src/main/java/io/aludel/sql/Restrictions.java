package io.aludel.sql;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions by which rows of some tables of a SELECT are meant, each where it belongs. A row that is not meant has no
 * partners, and is nobody's partner: the condition on a table whose rows stay away without a partner is in ON, as are those on
 * the tables before a RIGHT JOIN; all others are in WHERE. A FULL JOIN has both: those in WHERE let rows through in which the
 * table has none.
 */
final class Restrictions {
    private final SqlWriter out;
    private final IdentityHashMap<Join, List<Condition>> on = new IdentityHashMap<>(0);
    private List<Condition> where = new ArrayList<>(0);

    /** The tables so far, with their conditions, that a FULL JOIN would have to let through. */
    private final List<TableSource> restricted = new ArrayList<>(0);

    private Restrictions(SqlWriter out) {
        this.out = out;
    }

    static Restrictions of(List<? extends TableSource> tables, List<Join> joins, SqlWriter out) {
        Restrictions restrictions = new Restrictions(out);
        tables.forEach(restrictions::require);
        joins.forEach(restrictions::add);
        return restrictions;
    }

    private void add(Join join) {
        switch (join.kind()) {
            case INNER, CROSS -> require(join.table());
            case LEFT -> {
                Condition own = restriction(join.table());
                if (own != null) {
                    on.put(join, List.of(own));
                }
            }
            case RIGHT -> {
                on.put(join, where);
                where = new ArrayList<>(1);
                require(join.table());
            }
            case FULL -> {
                require(join.table());
                on.put(join, List.copyOf(where));
                where = new ArrayList<>(where.size());
                restricted.forEach(this::allow);
            }
        }
    }

    private void require(TableSource table) {
        Condition condition = restriction(table);
        if (condition != null) {
            where.add(condition);
            restricted.add(table);
        }
    }

    /** The first column of a table is of its key, and so is never NULL in a row. */
    private void allow(TableSource table) {
        Condition condition = restriction(table);
        if (condition != null && table instanceof SelectableTable<?> selectable) {
            where.add(condition.or(selectable.selection().get(0).isNull()));
        }
    }

    private @Nullable Condition restriction(TableSource table) {
        Node restriction = out.restriction(table);
        return restriction == null ? null : new Condition(restriction);
    }

    @Nullable
    Condition where(@Nullable Condition given) {
        return together(where, given);
    }

    @Nullable
    Condition on(Join join) {
        return together(on.getOrDefault(join, List.of()), join.condition());
    }

    private static @Nullable Condition together(List<Condition> restrictions, @Nullable Condition given) {
        Condition all = given;
        for (Condition one : restrictions) {
            all = all == null || Truth.isAlways(all) ? one : all.and(one);
        }
        return all;
    }
}
