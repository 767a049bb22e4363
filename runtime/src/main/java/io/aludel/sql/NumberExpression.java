package io.aludel.sql;

import io.aludel.sql.Arithmetic.Operator;
import java.util.List;

/**
 * An expression with numeric values. What comes out of arithmetic has this expression's type. The division of whole numbers drops
 * the fraction, that of decimals keeps it, however many digits of it the database computes.
 *
 * @param <T> the Java type of the value
 */
public class NumberExpression<T extends Number> extends OrderedExpression<T> {
    /** Makes an expression of a node. */
    public NumberExpression(ValueType<T> type, Node node) {
        super(type, node);
    }

    NumberExpression(ValueType<T> type) {
        super(type);
    }

    private NumberExpression<T> with(Operator operator, T value) {
        BoundValue<T> operand = Comparison.required(this, operator.sql(), value);
        return new NumberExpression<>(
                Arithmetic.type(type()), new Arithmetic(node(), operator, operand, NumberForm.of(type(), type())));
    }

    private NumberExpression<T> with(Operator operator, Expression<? extends Number> other) {
        return new NumberExpression<>(
                Arithmetic.type(type()),
                new Arithmetic(node(), operator, other.nodeBeside(type()), NumberForm.of(type(), other.type())));
    }

    /** {@code this + value}. */
    public final NumberExpression<T> plus(T value) {
        return with(Operator.PLUS, value);
    }

    /** {@code this + other}. */
    public final NumberExpression<T> plus(Expression<? extends Number> other) {
        return with(Operator.PLUS, other);
    }

    /** {@code this - value}. */
    public final NumberExpression<T> minus(T value) {
        return with(Operator.MINUS, value);
    }

    /** {@code this - other}. */
    public final NumberExpression<T> minus(Expression<? extends Number> other) {
        return with(Operator.MINUS, other);
    }

    /** {@code this * value}. */
    public final NumberExpression<T> times(T value) {
        return with(Operator.TIMES, value);
    }

    /** {@code this * other}. */
    public final NumberExpression<T> times(Expression<? extends Number> other) {
        return with(Operator.TIMES, other);
    }

    /** {@code this / value}. */
    public final NumberExpression<T> dividedBy(T value) {
        return with(Operator.DIVIDED_BY, value);
    }

    /** {@code this / other}. */
    public final NumberExpression<T> dividedBy(Expression<? extends Number> other) {
        return with(Operator.DIVIDED_BY, other);
    }

    /** The remainder of {@code this / value}, with the sign of this; on SQLite, that of decimals to 10 digits behind the point. */
    public final NumberExpression<T> remainder(T value) {
        return with(Operator.REMAINDER, value);
    }

    /** The remainder of {@code this / other}, with the sign of this; on SQLite, that of decimals to 10 digits behind the point. */
    public final NumberExpression<T> remainder(Expression<? extends Number> other) {
        return with(Operator.REMAINDER, other);
    }

    /** {@code -this}. */
    public final NumberExpression<T> negated() {
        return new NumberExpression<>(Arithmetic.type(type()), new Negative(node()));
    }

    /** {@code ABS(this)}. */
    public final NumberExpression<T> abs() {
        return new NumberExpression<>(Arithmetic.type(type()), new FunctionCall("ABS", List.of(node())));
    }

    /** This, rounded to a whole number. */
    public final NumberExpression<T> round() {
        return new NumberExpression<>(Arithmetic.type(type()), new FunctionCall("ROUND", List.of(node())));
    }

    /** This, rounded to a number of digits behind the decimal point. */
    public final NumberExpression<T> round(int digits) {
        return new NumberExpression<>(
                Arithmetic.type(type()),
                new FunctionCall("ROUND", List.of(node(), new BoundValue<>(BasicType.INTEGER, digits))));
    }

    /** The smallest whole number that is not less than this. */
    public final NumberExpression<T> ceil() {
        return new NumberExpression<>(Arithmetic.type(type()), new FunctionCall("CEILING", List.of(node())));
    }

    /** The largest whole number that is not greater than this. */
    public final NumberExpression<T> floor() {
        return new NumberExpression<>(Arithmetic.type(type()), new FunctionCall("FLOOR", List.of(node())));
    }

    @Override
    NumberExpression<T> alike(Node other) {
        return new NumberExpression<>(type(), other);
    }

    @Override
    public final NumberExpression<T> coalesce(T value) {
        return (NumberExpression<T>) super.coalesce(value);
    }

    @Override
    public final NumberExpression<T> coalesce(Expression<T> other) {
        return (NumberExpression<T>) super.coalesce(other);
    }

    @Override
    public final NumberExpression<T> nullIf(T value) {
        return (NumberExpression<T>) super.nullIf(value);
    }
}
