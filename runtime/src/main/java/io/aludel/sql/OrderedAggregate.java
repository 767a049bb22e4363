package io.aludel.sql;

/**
 * A value with an order that is computed from the rows of a group: of all of them, or of those that meet a {@link #filter}. {@link #over}
 * computes it for each row, from the rows around it. Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class OrderedAggregate<T> extends OrderedExpression<T> {
    private final Aggregate aggregate;

    OrderedAggregate(ValueType<T> type, Aggregate aggregate) {
        super(type, aggregate);
        this.aggregate = aggregate;
    }

    /** Computes this from the rows that meet a condition, and the conditions given before. */
    public OrderedAggregate<T> filter(Condition condition) {
        return new OrderedAggregate<>(type(), aggregate.filter(condition));
    }

    /** Computes this for each row, from the rows of a window. */
    public OrderedExpression<T> over(Window window) {
        return alike(new WindowCall(aggregate, window));
    }

    /** Computes this for each row, from all rows. */
    public OrderedExpression<T> over() {
        return over(Window.ALL);
    }
}
