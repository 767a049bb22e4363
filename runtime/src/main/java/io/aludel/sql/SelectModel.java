package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a SELECT is made of, behind the steps of {@link Select}. Immutable.
 *
 * @param items what is asked for
 * @param distinct whether equal rows come once
 * @param from the tables, or none when they follow from the items
 * @param where the condition on rows, or null
 * @param groupBy what makes a group
 * @param having the condition on groups, or null
 * @param orderBy the order
 * @param limit the place of the largest number of rows, or null
 * @param offset the place of the number of rows to leave out, or null
 */
public record SelectModel(
        List<Selectable<?>> items,
        boolean distinct,
        List<TableSource> from,
        @Nullable Condition where,
        List<Expression<?>> groupBy,
        @Nullable Condition having,
        List<Sorting> orderBy,
        @Nullable Place limit,
        @Nullable Place offset) {
    static SelectModel of(Selectable<?>... items) {
        return new SelectModel(List.of(items), false, List.of(), null, List.of(), null, List.of(), null, null);
    }

    SelectModel distinctRows() {
        return new SelectModel(items, true, from, where, groupBy, having, orderBy, limit, offset);
    }

    SelectModel from(TableSource... tables) {
        return new SelectModel(items, distinct, joined(from, tables), where, groupBy, having, orderBy, limit, offset);
    }

    SelectModel where(Condition condition) {
        Condition both = where == null ? Condition.required(condition) : where.and(condition);
        return new SelectModel(items, distinct, from, both, groupBy, having, orderBy, limit, offset);
    }

    SelectModel groupBy(Expression<?>... expressions) {
        return new SelectModel(
                items, distinct, from, where, joined(groupBy, expressions), having, orderBy, limit, offset);
    }

    SelectModel having(Condition condition) {
        Condition both = having == null ? Condition.required(condition) : having.and(condition);
        return new SelectModel(items, distinct, from, where, groupBy, both, orderBy, limit, offset);
    }

    SelectModel orderBy(Sorting... sortings) {
        return new SelectModel(items, distinct, from, where, groupBy, having, joined(orderBy, sortings), limit, offset);
    }

    SelectModel limit(long rows) {
        return new SelectModel(items, distinct, from, where, groupBy, having, orderBy, count("limit", rows), offset);
    }

    SelectModel offset(long rows) {
        return new SelectModel(items, distinct, from, where, groupBy, having, orderBy, limit, count("offset", rows));
    }

    private static Place count(String step, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(step + "(" + rows + "): the number of rows cannot be negative");
        }
        return new BoundValue<>(BasicType.LONG, rows);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <T> List<T> joined(List<T> before, T... more) {
        if (before.isEmpty()) {
            return List.of(more);
        }
        List<T> all = new ArrayList<>(before.size() + more.length);
        all.addAll(before);
        Collections.addAll(all, more);
        return List.copyOf(all);
    }
}
