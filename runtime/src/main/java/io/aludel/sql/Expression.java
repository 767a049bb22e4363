package io.aludel.sql;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A typed piece of SQL that has a value: a column, a bound value, an operation. Immutable and safe for use by several
 * threads. {@link Object#equals} is identity; {@link #eq} makes the SQL comparison.
 *
 * @param <T> the Java type of the value
 */
public non-sealed class Expression<T> implements Selectable<T> {
    private final ValueType<T> type;
    private final Node node;

    /** Makes an expression of a node. */
    public Expression(ValueType<T> type, Node node) {
        this.type = type;
        this.node = node;
    }

    /** For kinds of expression that are nodes themselves: columns. */
    Expression(ValueType<T> type) {
        this.type = type;
        this.node = (Node) this;
    }

    /** A parameter that takes the type of what it is compared with; by itself it refuses to be rendered. */
    @SuppressWarnings("unchecked") // a type is there for form's sake: nothing is read or bound by it
    static <T> Expression<T> parameter(String name) {
        return new Expression<>((ValueType<T>) BasicType.STRING, new Parameter<T>(name, null));
    }

    /** Returns the type of the value. */
    public final ValueType<T> type() {
        return type;
    }

    /** Returns what writes the SQL. */
    public final Node node() {
        return node;
    }

    /** Returns the node for use beside another expression: a parameter without a type of its own takes the other's. */
    final Node nodeBeside(Expression<T> other) {
        return node instanceof Parameter<?> parameter ? parameter.typed(other.type) : node;
    }

    /** {@code this = value}; {@code this IS NULL} for null. */
    public final Condition eq(@Nullable T value) {
        return value == null ? isNull() : Comparison.of(this, " = ", value);
    }

    /** {@code this = other}. */
    public final Condition eq(Expression<T> other) {
        return Comparison.of(this, " = ", other);
    }

    /** {@code this <> value}; {@code this IS NOT NULL} for null. Rows with NULL in this column do not match. */
    public final Condition ne(@Nullable T value) {
        return value == null ? isNotNull() : Comparison.of(this, " <> ", value);
    }

    /** {@code this <> other}. */
    public final Condition ne(Expression<T> other) {
        return Comparison.of(this, " <> ", other);
    }

    /** {@code this IN (values)}; no row matches an empty list. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition in(T... values) {
        return InList.of(this, Arrays.asList(values), false);
    }

    /** {@code this IN (values)}; no row matches an empty list. */
    public final Condition in(Collection<? extends T> values) {
        return InList.of(this, values, false);
    }

    /** {@code this NOT IN (values)}; every row, one with NULL included, matches an empty list. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition notIn(T... values) {
        return InList.of(this, Arrays.asList(values), true);
    }

    /** {@code this NOT IN (values)}; every row, one with NULL included, matches an empty list. */
    public final Condition notIn(Collection<? extends T> values) {
        return InList.of(this, values, true);
    }

    /** {@code this IS NULL}. */
    public final Condition isNull() {
        return new Condition(new NullCheck(node, false));
    }

    /** {@code this IS NOT NULL}. */
    public final Condition isNotNull() {
        return new Condition(new NullCheck(node, true));
    }

    /** Orders by this, smallest first. */
    public final Sorting asc() {
        return Sorting.ascending(node);
    }

    /** Orders by this, largest first. */
    public final Sorting desc() {
        return Sorting.descending(node);
    }
}
