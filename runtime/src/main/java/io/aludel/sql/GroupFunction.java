package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** What is computed from the rows of a group that meet a condition. */
sealed interface GroupFunction extends Node permits Aggregate, TextAggregation {
    /** Returns this for the rows that meet a condition as well. */
    GroupFunction filter(Condition condition);

    /** Returns the condition that is met by what met the one before, and meets another. */
    static Node both(@Nullable Node filter, Condition condition) {
        Condition both = filter == null ? Condition.required(condition) : new Condition(filter).and(condition);
        return both.node();
    }

    static void writeFilter(SqlWriter out, @Nullable Node filter) {
        if (filter != null) {
            out.text(" FILTER (WHERE ")
                    .condition(filter, Precedence.CONDITION_FRAGMENT)
                    .text(")");
        }
    }

    static void shapeFilter(ShapeKey key, @Nullable Node filter) {
        if (filter != null) {
            key.add("filter");
            filter.shape(key);
        }
    }
}
