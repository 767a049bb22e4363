package io.aludel.sql;

/**
 * A text that is computed from the rows of a group: of all of them, or of those that meet a {@link #filter}. {@link #over}
 * computes it for each row, from the rows around it. Immutable.
 */
public final class TextAggregate extends TextExpression {
    private final GroupFunction aggregate;

    TextAggregate(GroupFunction aggregate) {
        super(aggregate);
        this.aggregate = aggregate;
    }

    /** Computes this from the rows that meet a condition, and the conditions given before. */
    public TextAggregate filter(Condition condition) {
        return new TextAggregate(aggregate.filter(condition));
    }

    /** Computes this for each row, from the rows of a window. */
    public TextExpression over(Window window) {
        return alike(new WindowCall(aggregate, window));
    }

    /** Computes this for each row, from all rows. */
    public TextExpression over() {
        return over(Window.ALL);
    }
}
