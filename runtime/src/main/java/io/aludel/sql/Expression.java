package io.aludel.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed piece of SQL that has a value: a column, a bound value, an operation. Immutable and safe for use by several
 * threads. {@link Object#equals} is identity; {@link #eq} makes the SQL comparison.
 *
 * @param <T> the Java type of the value
 */
public non-sealed class Expression<T> implements Selectable<T>, GroupingElement {
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

    /** Returns the node for use beside one of another type: a parameter without a type of its own takes that one. */
    final Node nodeBeside(ValueType<?> other) {
        return node instanceof Parameter<?> parameter ? parameter.typed(other) : node;
    }

    /** Makes an expression of this kind and type. */
    Expression<T> alike(Node other) {
        return new Expression<>(type, other);
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

    /** {@code this IN (values)}; no row matches an empty list. A null among the values finds NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition in(@Nullable T... values) {
        return InList.of(this, Arrays.asList(values), false);
    }

    /** {@code this IN (values)}; no row matches an empty list. A null among the values finds NULL. */
    public final Condition in(Collection<? extends @Nullable T> values) {
        return InList.of(this, values, false);
    }

    /**
     * {@code this NOT IN (values)}; every row, one with NULL included, matches an empty list. Rows with NULL match no other
     * list, with a null among the values or not.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition notIn(@Nullable T... values) {
        return InList.of(this, Arrays.asList(values), true);
    }

    /**
     * {@code this NOT IN (values)}; every row, one with NULL included, matches an empty list. Rows with NULL match no other
     * list, with a null among the values or not.
     */
    public final Condition notIn(Collection<? extends @Nullable T> values) {
        return InList.of(this, values, true);
    }

    /** {@code this IN (SELECT ...)}: whether a row of the subquery has this value. */
    public final Condition in(Select<T> subquery) {
        return new Condition(new InSubquery(node, Subquery.ofValues(subquery), false));
    }

    /** {@code this NOT IN (SELECT ...)}. No row matches a subquery that has a NULL: {@link Sql#notExists} knows no such trap. */
    public final Condition notIn(Select<T> subquery) {
        return new Condition(new InSubquery(node, Subquery.ofValues(subquery), true));
    }

    /** {@code this IS NULL}. */
    public final Condition isNull() {
        return new Condition(new NullCheck(node, false));
    }

    /** {@code this IS NOT NULL}. */
    public final Condition isNotNull() {
        return new Condition(new NullCheck(node, true));
    }

    /** {@code this IS DISTINCT FROM value}: not equal, where NULL equals NULL and nothing else. */
    public final Condition isDistinctFrom(@Nullable T value) {
        return value == null ? isNotNull() : isDistinctFrom(new Expression<>(type, new BoundValue<>(type, value)));
    }

    /** {@code this IS DISTINCT FROM other}: not equal, where NULL equals NULL and nothing else. */
    public final Condition isDistinctFrom(Expression<T> other) {
        return new Condition(new Distinctness(node, other.nodeBeside(type), true));
    }

    /** {@code this IS NOT DISTINCT FROM value}: equal, where NULL equals NULL and nothing else. */
    public final Condition isNotDistinctFrom(@Nullable T value) {
        return eq(value);
    }

    /** {@code this IS NOT DISTINCT FROM other}: equal, where NULL equals NULL and nothing else. */
    public final Condition isNotDistinctFrom(Expression<T> other) {
        return new Condition(new Distinctness(node, other.nodeBeside(type), false));
    }

    /** This, or a value where this is NULL. */
    public Expression<T> coalesce(T value) {
        return alike(new FunctionCall("COALESCE", List.of(CollatedArgument.of(this), new BoundValue<>(type, value))));
    }

    /** This, or another expression where this is NULL. */
    public Expression<T> coalesce(Expression<T> other) {
        return alike(new FunctionCall("COALESCE", List.of(CollatedArgument.of(this), other.nodeBeside(type))));
    }

    /** This, or NULL where this is equal to a value. */
    public Expression<T> nullIf(T value) {
        return alike(new FunctionCall("NULLIF", List.of(CollatedArgument.of(this), new BoundValue<>(type, value))));
    }

    /** {@code CAST(this AS type)}. What can be cast to what, and how it is rounded, is the database's. */
    public final <X> OrderedExpression<X> cast(ValueType<X> to) {
        return new OrderedExpression<>(to, new Cast(node, type, to));
    }

    /** {@code CAST(this AS text)}. */
    public final TextExpression castToText() {
        return new TextExpression(new Cast(node, type, BasicType.STRING));
    }

    /** Orders by this, smallest first. */
    public final Sorting asc() {
        return Sorting.ascending(this);
    }

    /** Orders by this, largest first. */
    public final Sorting desc() {
        return Sorting.descending(this);
    }
}
