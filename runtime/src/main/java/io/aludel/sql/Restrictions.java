package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions by which rows of some tables of a SELECT are meant, each where it belongs: a table whose rows stay away
 * without a partner has its condition in ON, all others have it in WHERE.
 */
final class Restrictions {
    private final SqlWriter out;
    private final List<Node> where = new ArrayList<>(0);

    private Restrictions(SqlWriter out) {
        this.out = out;
    }

    static Restrictions of(List<? extends TableSource> tables, List<Join> joins, SqlWriter out) {
        Restrictions restrictions = new Restrictions(out);
        tables.forEach(restrictions::add);
        for (Join join : joins) {
            if (join.kind() == Join.Kind.INNER || join.kind() == Join.Kind.CROSS) {
                restrictions.add(join.table());
            } else if (join.kind() != Join.Kind.LEFT) {
                restrictions.requireNone(join);
            }
        }
        return restrictions;
    }

    private void add(TableSource table) {
        Node restriction = out.restriction(table);
        if (restriction != null) {
            where.add(restriction);
        }
    }

    /** Rows that a RIGHT or FULL JOIN keeps would be lost by a condition in WHERE, and kept in spite of one in ON. */
    private void requireNone(Join join) {
        if (!where.isEmpty() || out.restriction(join.table()) != null) {
            throw new UnsupportedOperationException(
                    "The statement has a" + join.kind().sql()
                            + "with a subclass of a SINGLE_TABLE hierarchy, whose rows are only some of its table ('"
                            + join.table().tableName() + "' is joined): turn it around to a LEFT JOIN");
        }
    }

    @Nullable
    Condition where(@Nullable Condition given) {
        return together(where, given);
    }

    @Nullable
    Condition on(Join join) {
        Node restriction = join.kind() == Join.Kind.LEFT ? out.restriction(join.table()) : null;
        return restriction == null ? join.condition() : together(List.of(restriction), join.condition());
    }

    private static @Nullable Condition together(List<Node> restrictions, @Nullable Condition given) {
        Condition all = given;
        for (Node restriction : restrictions) {
            Condition one = new Condition(restriction);
            all = all == null || Truth.isAlways(all) ? one : all.and(one);
        }
        return all;
    }
}
