package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
 * @param distinctOn what comes once each, or none
 * @param fetches how relationships of the entities are loaded
 * @param fetchedColumns the deferred columns of the entities that are loaded along with them
 * @param change what changes rows and returns them, or null; then there are items, and nothing else
 * @param unfiltered which filters have no effect here, or null when all have
 */
public record SelectModel(
        @Nullable SetOperation operation,
        List<Selectable<?>> items,
        boolean distinct,
        List<TableSource> from,
        List<Join> joins,
        @Nullable Condition where,
        List<GroupingElement> groupBy,
        @Nullable Condition having,
        List<Sorting> orderBy,
        @Nullable Place limit,
        @Nullable Place offset,
        RowLock lock,
        List<Expression<?>> distinctOn,
        List<Fetch<?, ?>> fetches,
        List<Column<?>> fetchedColumns,
        @Nullable ChangeModel change,
        @Nullable Unfiltered unfiltered) {
    static SelectModel of(Selectable<?>... items) {
        for (Selectable<?> item : items) {
            requireGiven("select", item);
        }
        return fitted(new SelectParts(List.of(items)));
    }

    /** Returns what asks for rows that a change returns. */
    static SelectModel returning(ChangeModel change, Selectable<?>... items) {
        for (Selectable<?> item : items) {
            if (item instanceof SelectableRow<?>) {
                throw new IllegalArgumentException(
                        "returning(..) gives columns of the changed table, and " + item
                                + " may need others: return the entity or columns of it, or select the projection behind the change");
            }
        }
        SelectParts parts = new SelectParts(List.of(items));
        parts.change = change;
        return parts.build();
    }

    /** Returns the model of a statement for use within another one. */
    static SelectModel unbound(Select<?> select) {
        if (select.bindings() != Bindings.NONE) {
            throw new IllegalStateException(
                    "A parameter of a part is bound at the whole statement: call bind(..) there, not on " + select);
        }
        select.model().requireRead("use within another statement");
        return select.model();
    }

    private SelectModel changed(Consumer<SelectParts> change) {
        SelectParts parts = new SelectParts(this);
        change.accept(parts);
        return parts.build();
    }

    /** Changes the items, or what decides whether a row may lack one of them. */
    private SelectModel refitted(Consumer<SelectParts> change) {
        SelectParts parts = new SelectParts(this);
        change.accept(parts);
        return fitted(parts);
    }

    private static SelectModel fitted(SelectParts parts) {
        parts.items = OptionalRow.marked(parts);
        return parts.build();
    }

    SelectModel combined(SetOperation.Kind kind, SelectModel other) {
        requireRead(kind.name());
        SelectModel left = markedLike(other);
        SelectParts parts = new SelectParts(left.items);
        parts.operation = new SetOperation(kind, left, other.markedLike(left));
        return parts.build();
    }

    /** Returns this with as many columns as another SELECT has to tell where a projection has no row. */
    private SelectModel markedLike(SelectModel other) {
        List<Selectable<?>> marked = OptionalRow.marked(items, other.items);
        if (marked == items) {
            return this;
        }
        SelectParts parts = new SelectParts(this);
        parts.items = marked;
        if (operation != null) {
            parts.operation = new SetOperation(
                    operation.kind(),
                    operation.left().markedLike(other),
                    operation.right().markedLike(other));
        }
        return parts.build();
    }

    SelectModel distinctRows() {
        requireSimple("distinct()");
        return changed(parts -> parts.distinct = true);
    }

    SelectModel distinctOn(Expression<?>... expressions) {
        requireSimple("distinctOn(..)");
        return changed(parts -> parts.distinctOn = joined("distinctOn", distinctOn, expressions));
    }

    SelectModel fetch(Fetch<?, ?> fetch) {
        requireSimple("fetch(..)");
        return changed(parts -> parts.fetches = joined("fetch", fetches, fetch));
    }

    SelectModel fetch(Column<?>... columns) {
        requireSimple("fetch(..)");
        return changed(parts -> parts.fetchedColumns = joined("fetch", fetchedColumns, columns));
    }

    /** Returns this with other items. */
    SelectModel selecting(List<Selectable<?>> others) {
        return refitted(parts -> parts.items = List.copyOf(others));
    }

    /** Returns this with more items behind its own. */
    SelectModel alsoSelecting(List<? extends Selectable<?>> more) {
        requireSimple("selecting more");
        List<Selectable<?>> all = new ArrayList<>(items);
        all.addAll(more);
        return refitted(parts -> parts.items = List.copyOf(all));
    }

    SelectModel from(TableSource... tables) {
        requireSimple("from(..)");
        for (TableSource table : tables) {
            requireNamed(Objects.requireNonNull(table, "from(null)"));
        }
        return changed(parts -> parts.from = joined("from", from, tables));
    }

    SelectModel join(Join join) {
        Objects.requireNonNull(join.table(), "join(null)");
        requireSimple("join(..)");
        requireNamed(join.table());
        return refitted(parts -> parts.joins = joined("join", joins, join));
    }

    private static void requireNamed(TableSource table) {
        TablePath path = table.path();
        if (path != null) {
            throw new IllegalArgumentException("The table over '" + path.relation()
                    + "' is joined by itself where it is used: name the table where the path begins,"
                    + " or join by the relationship with a table of your own");
        }
    }

    SelectModel joinAll(List<Join> all) {
        SelectModel joined = this;
        for (Join join : all) {
            joined = joined.join(join);
        }
        return joined;
    }

    SelectModel where(Condition condition) {
        requireSimple("where(..)");
        Condition both = where == null ? Condition.required(condition) : where.and(condition);
        return changed(parts -> parts.where = both);
    }

    SelectModel unfiltered(Filter... filters) {
        requireRead("unfiltered(..)");
        return changed(parts -> parts.unfiltered = Unfiltered.of(unfiltered, filters));
    }

    SelectModel groupBy(GroupingElement... elements) {
        requireSimple("groupBy(..)");
        return refitted(parts -> parts.groupBy = joined("groupBy", groupBy, elements));
    }

    /** Returns the expressions that rows are grouped by, whichever element they belong to. */
    List<Expression<?>> groups() {
        List<Expression<?>> groups = new ArrayList<>();
        for (GroupingElement element : groupBy) {
            if (element instanceof Rollup rollup) {
                groups.addAll(rollup.expressions());
            } else if (element instanceof Expression<?> expression) {
                groups.add(expression);
            }
        }
        return groups;
    }

    SelectModel having(Condition condition) {
        requireSimple("having(..)");
        Condition both = having == null ? Condition.required(condition) : having.and(condition);
        return changed(parts -> parts.having = both);
    }

    SelectModel orderBy(Sorting... sortings) {
        requireRead("orderBy(..)");
        return changed(parts -> parts.orderBy = joined("orderBy", orderBy, sortings));
    }

    /** Returns this with more items and nothing that leaves rows out or orders them. */
    SelectModel numbered(List<Selectable<?>> more) {
        return alsoSelecting(more).changed(parts -> {
            parts.distinctOn = List.of();
            parts.orderBy = List.of();
            parts.limit = null;
            parts.offset = null;
        });
    }

    /** Returns the slice of this, of rows of a table instead. */
    SelectModel replacedBy(List<Selectable<?>> newItems, TableSource table, Condition condition, List<Sorting> order) {
        SelectParts parts = new SelectParts(newItems);
        parts.from = List.of(table);
        parts.where = condition;
        parts.orderBy = order;
        parts.limit = limit;
        parts.offset = offset;
        return parts.build();
    }

    /** Returns this in another order. */
    SelectModel inOrder(List<Sorting> sortings) {
        return changed(parts -> parts.orderBy = sortings);
    }

    SelectModel limit(long rows) {
        requireRead("limit(..)");
        return changed(parts -> parts.limit = count("limit", rows));
    }

    SelectModel offset(long rows) {
        requireRead("offset(..)");
        return changed(parts -> parts.offset = count("offset", rows));
    }

    SelectModel lock(RowLock newLock) {
        requireSimple("locking rows");
        return changed(parts -> parts.lock = newLock);
    }

    /** The order of a part does not matter to the whole, unless rows are left out by it. */
    SelectModel withoutOrder() {
        return distinctOn.isEmpty() ? changed(parts -> parts.orderBy = List.of()) : this;
    }

    /** Returns whether rows are cut off at either end. */
    boolean isSliced() {
        return limit != null || offset != null;
    }

    /** Returns this with another change whose rows it asks for. */
    public SelectModel returningFrom(ChangeModel other) {
        return changed(parts -> parts.change = other);
    }

    private void requireSimple(String step) {
        requireRead(step);
        if (operation != null) {
            throw new IllegalStateException(step + " behind union, intersect or except would not say of which part:"
                    + " give it to the statement before, or select from the whole with asTable(..)");
        }
    }

    /**
     * Checks that this reads rows and changes none.
     *
     * @throws IllegalStateException when it changes some
     */
    void requireRead(String step) {
        if (change != null) {
            throw new IllegalStateException(step + " is not possible behind returning(..), which ends the statement");
        }
    }

    /** Writes the statement, or what is asked about it. */
    public void render(SelectForm form, SqlWriter out) {
        SelectRendering.write(this, form, out);
    }

    /** Tells the statement's shape. */
    public void shape(ShapeKey key) {
        SelectShape.add(this, key);
    }

    private static Place count(String step, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(step + "(" + rows + "): the number of rows cannot be negative");
        }
        return new BoundValue<>(BasicType.LONG, rows);
    }

    private static void requireGiven(String step, @Nullable Object argument) {
        if (argument == null) {
            throw new NullPointerException(step + "(null)");
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <T> List<T> joined(String step, List<T> before, T... more) {
        for (T each : more) {
            requireGiven(step, each);
        }
        if (before.isEmpty()) {
            return List.of(more);
        }
        List<T> all = new ArrayList<>(before.size() + more.length);
        all.addAll(before);
        Collections.addAll(all, more);
        return List.copyOf(all);
    }
}
