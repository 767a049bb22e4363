package io.aludel.sql;

/**
 * An expression whose values have an order: numbers, texts, dates and times, enums by ordinal.
 *
 * @param <T> the Java type of the value
 */
public class OrderedExpression<T> extends Expression<T> {
    /** Makes an expression of a node. */
    public OrderedExpression(ValueType<T> type, Node node) {
        super(type, node);
    }

    OrderedExpression(ValueType<T> type) {
        super(type);
    }

    /** {@code this > value}. */
    public final Condition gt(T value) {
        return Comparison.of(this, " > ", value);
    }

    /** {@code this > other}. */
    public final Condition gt(Expression<T> other) {
        return Comparison.of(this, " > ", other);
    }

    /** {@code this >= value}. */
    public final Condition ge(T value) {
        return Comparison.of(this, " >= ", value);
    }

    /** {@code this >= other}. */
    public final Condition ge(Expression<T> other) {
        return Comparison.of(this, " >= ", other);
    }

    /** {@code this < value}. */
    public final Condition lt(T value) {
        return Comparison.of(this, " < ", value);
    }

    /** {@code this < other}. */
    public final Condition lt(Expression<T> other) {
        return Comparison.of(this, " < ", other);
    }

    /** {@code this <= value}. */
    public final Condition le(T value) {
        return Comparison.of(this, " <= ", value);
    }

    /** {@code this <= other}. */
    public final Condition le(Expression<T> other) {
        return Comparison.of(this, " <= ", other);
    }

    /** {@code this BETWEEN low AND high}, both included. */
    public final Condition between(T low, T high) {
        return new Condition(new Between(
                node(), Comparison.required(this, " BETWEEN ", low), Comparison.required(this, " BETWEEN ", high)));
    }

    /** {@code this BETWEEN low AND high}, both included. */
    public final Condition between(Expression<T> low, Expression<T> high) {
        return new Condition(new Between(node(), low.nodeBeside(type()), high.nodeBeside(type())));
    }

    @Override
    OrderedExpression<T> alike(Node other) {
        return new OrderedExpression<>(type(), other);
    }

    @Override
    public OrderedExpression<T> coalesce(T value) {
        return (OrderedExpression<T>) super.coalesce(value);
    }

    @Override
    public OrderedExpression<T> coalesce(Expression<T> other) {
        return (OrderedExpression<T>) super.coalesce(other);
    }

    @Override
    public OrderedExpression<T> nullIf(T value) {
        return (OrderedExpression<T>) super.nullIf(value);
    }
}
