package io.aludel.sql;

import java.util.function.Function;

/**
 * A function that looks at the rows around a row: it becomes an expression by {@link #over}.
 *
 * @param <E> the expression
 */
public final class WindowFunction<E extends Expression<?>> {
    private final FunctionCall call;
    private final Function<Node, E> expression;

    WindowFunction(FunctionCall call, Function<Node, E> expression) {
        this.call = call;
        this.expression = expression;
    }

    /** Says which rows are around a row, and in which order. */
    public E over(Window window) {
        return expression.apply(new WindowCall(call, window));
    }
}
