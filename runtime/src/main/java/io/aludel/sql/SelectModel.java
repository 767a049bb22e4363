package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a SELECT is made of, behind the steps of {@link Select}. Immutable.
 *
 * @param operation what combines two other SELECTs to this one, or null; then there are items, an order and a slice at most
 * @param items what is asked for
 * @param distinct whether equal rows come once
 * @param from the tables, or none when they follow from the items
 * @param joins the tables joined to those
 * @param where the condition on rows, or null
 * @param groupBy what makes a group
 * @param having the condition on groups, or null
 * @param orderBy the order
 * @param limit the place of the largest number of rows, or null
 * @param offset the place of the number of rows to leave out, or null
 * @param lock how the rows are locked
 */
public record SelectModel(
        @Nullable SetOperation operation,
        List<Selectable<?>> items,
        boolean distinct,
        List<TableSource> from,
        List<Join> joins,
        @Nullable Condition where,
        List<Expression<?>> groupBy,
        @Nullable Condition having,
        List<Sorting> orderBy,
        @Nullable Place limit,
        @Nullable Place offset,
        RowLock lock) {
    static SelectModel of(Selectable<?>... items) {
        return of(null, List.of(items));
    }

    private static SelectModel of(@Nullable SetOperation operation, List<Selectable<?>> items) {
        return new SelectModel(
                operation,
                items,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                RowLock.NONE);
    }

    /** Returns the model of a statement for use within another one. */
    static SelectModel unbound(Select<?> select) {
        if (select.bindings() != Bindings.NONE) {
            throw new IllegalStateException(
                    "A parameter of a part is bound at the whole statement: call bind(..) there, not on " + select);
        }
        return select.model();
    }

    SelectModel combined(SetOperation.Kind kind, SelectModel other) {
        return of(new SetOperation(kind, this, other), items);
    }

    SelectModel distinctRows() {
        requireSimple("distinct()");
        return new SelectModel(
                operation, items, true, from, joins, where, groupBy, having, orderBy, limit, offset, lock);
    }

    SelectModel from(TableSource... tables) {
        requireSimple("from(..)");
        return new SelectModel(
                operation,
                items,
                distinct,
                joined(from, tables),
                joins,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                offset,
                lock);
    }

    SelectModel join(Join join) {
        Objects.requireNonNull(join.table(), "join(null)");
        requireSimple("join(..)");
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joined(joins, join),
                where,
                groupBy,
                having,
                orderBy,
                limit,
                offset,
                lock);
    }

    SelectModel where(Condition condition) {
        requireSimple("where(..)");
        Condition both = where == null ? Condition.required(condition) : where.and(condition);
        return new SelectModel(
                operation, items, distinct, from, joins, both, groupBy, having, orderBy, limit, offset, lock);
    }

    SelectModel groupBy(Expression<?>... expressions) {
        requireSimple("groupBy(..)");
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joins,
                where,
                joined(groupBy, expressions),
                having,
                orderBy,
                limit,
                offset,
                lock);
    }

    SelectModel having(Condition condition) {
        requireSimple("having(..)");
        Condition both = having == null ? Condition.required(condition) : having.and(condition);
        return new SelectModel(
                operation, items, distinct, from, joins, where, groupBy, both, orderBy, limit, offset, lock);
    }

    SelectModel orderBy(Sorting... sortings) {
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                joined(orderBy, sortings),
                limit,
                offset,
                lock);
    }

    SelectModel limit(long rows) {
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                orderBy,
                count("limit", rows),
                offset,
                lock);
    }

    SelectModel offset(long rows) {
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                count("offset", rows),
                lock);
    }

    SelectModel lock(RowLock newLock) {
        requireSimple("locking rows");
        return new SelectModel(
                operation, items, distinct, from, joins, where, groupBy, having, orderBy, limit, offset, newLock);
    }

    /** The order of a part does not matter to the whole, unless rows are cut off by it. */
    SelectModel withoutOrder() {
        return new SelectModel(
                operation, items, distinct, from, joins, where, groupBy, having, List.of(), limit, offset, lock);
    }

    /** Returns whether rows are cut off at either end. */
    boolean isSliced() {
        return limit != null || offset != null;
    }

    private void requireSimple(String step) {
        if (operation != null) {
            throw new IllegalStateException(step + " behind union, intersect or except would not say of which part:"
                    + " give it to the statement before, or select from the whole with asTable(..)");
        }
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
