package io.aludel.sql;

/**
 * An expression with numeric values.
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
}
