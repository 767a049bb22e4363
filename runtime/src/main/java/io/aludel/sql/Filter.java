package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Which rows of some tables there are as far as statements are concerned: those that are not marked as deleted, those of one
 * tenant. Given to a database or to a session, it holds in every statement that reads the tables, joins them, asks for them in
 * a subquery, loads them over a relationship, updates or deletes them. What it hides is not found, and not changed.
 *
 * <p>Rows that are asked for by their key ({@code find}, {@code get}) are found all the same, unless it is said that the
 * filter is meant {@link #alsoByKey()}. SQL by hand and tables without an entity are not filtered.
 *
 * <p>Immutable. A filter is told from others by its identity: keep it in a constant to be able to leave it out of single
 * statements with {@code unfiltered(..)}.
 */
public final class Filter {
    private final List<Part> parts;
    private final boolean byKey;
    private final Object token = new Object();

    private record Part(SelectableTable<?> table, Supplier<Condition> condition, boolean isConstant) {
        Condition current() {
            Condition now = condition.get();
            if (now == null) {
                throw new IllegalArgumentException("The filter on '" + table.tableName()
                        + "' has null for its condition: use Condition.all() where every row is meant");
            }
            return FilterCheck.checked(table, now);
        }
    }

    private Filter(List<Part> parts, boolean byKey) {
        this.parts = List.copyOf(parts);
        this.byKey = byKey;
    }

    /**
     * Makes a filter of a condition on the rows of an entity's table, which holds for the entities below it as well.
     *
     * @param table the table of an entity under its own name; in a hierarchy, that of its base
     * @param condition which rows are meant; it names no other table but in subqueries, in which no filters hold
     * @throws IllegalArgumentException when the condition names another table, or has a named parameter
     */
    public static Filter on(SelectableTable<?> table, Condition condition) {
        return new Filter(List.of(constant(table, condition)), false);
    }

    /**
     * Makes a filter whose condition is asked for when a session is opened, for all of that session, and for each statement
     * that runs on the database itself: {@code Filter.on(ORDER, () -> ORDER.tenantId.eq(currentTenant()))}. Where it throws,
     * nothing is opened and nothing runs.
     */
    public static Filter on(SelectableTable<?> table, Supplier<Condition> condition) {
        return new Filter(List.of(new Part(table, condition, false)), false);
    }

    private static Part constant(SelectableTable<?> table, Condition condition) {
        Condition checked = FilterCheck.checked(table, Condition.required(condition));
        return new Part(table, () -> checked, true);
    }

    /** Returns a filter that is also one on another table; see {@link #on(SelectableTable, Condition)}. */
    public Filter and(SelectableTable<?> table, Condition condition) {
        return with(constant(table, condition));
    }

    /** Returns a filter that is also one on another table; see {@link #on(SelectableTable, Supplier)}. */
    public Filter and(SelectableTable<?> table, Supplier<Condition> condition) {
        return with(new Part(table, condition, false));
    }

    private Filter with(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Filter(all, byKey);
    }

    /**
     * Returns a filter that also holds where a row is asked for by its key: in {@code find} and {@code get} of sessions, and in
     * {@code find}, {@code require}, {@code findAll} and {@code exists} of DAOs. These then ask the database even for what a
     * session holds.
     */
    public Filter alsoByKey() {
        return new Filter(parts, true);
    }

    /** Returns whether it holds where rows are asked for by key. */
    public boolean isByKey() {
        return byKey;
    }

    /** Returns whether its conditions are always the same. */
    public boolean isConstant() {
        return parts.stream().allMatch(Part::isConstant);
    }

    /** Returns the tables. */
    public List<SelectableTable<?>> tables() {
        List<SelectableTable<?>> tables = new ArrayList<>();
        parts.forEach(part -> tables.add(Objects.requireNonNull(part.table(), "A filter's table is null")));
        return List.copyOf(tables);
    }

    /** Tells each table with its condition as it is now. */
    public void forEach(BiConsumer<? super SelectableTable<?>, ? super Condition> consumer) {
        parts.forEach(part -> consumer.accept(part.table(), part.current()));
    }

    /** Returns what stands for this filter in the shape of a statement; it holds no value. */
    Object token() {
        return token;
    }

    @Override
    public String toString() {
        return "filter on "
                + String.join(
                        ", ",
                        parts.stream().map(part -> part.table().tableName()).toList());
    }
}
