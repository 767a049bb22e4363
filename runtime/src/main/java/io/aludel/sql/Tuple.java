package io.aludel.sql;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several expressions that are compared together, the first one first: {@code tuple(PRODUCT.price, PRODUCT.id).gt(new
 * Row2<>(price, id))}. Databases without row values get the same in single comparisons. Immutable.
 *
 * @param <R> the values
 */
public final class Tuple<R> {
    private final List<Expression<?>> expressions;
    private final Function<R, List<?>> values;

    Tuple(List<Expression<?>> expressions, Function<R, List<?>> values) {
        this.expressions = List.copyOf(expressions);
        this.values = values;
    }

    private Condition compared(String operator, R row) {
        Objects.requireNonNull(row, "A tuple is compared with a row of values, not with null");
        return new Condition(new TupleComparison(
                expressions.stream().map(Expression::node).toList(), operator, places(operator, row)));
    }

    private List<? extends Node> places(String operator, R row) {
        List<?> all = values.apply(row);
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> place(expressions.get(i), operator, all.get(i)))
                .toList();
    }

    private static <T> Node place(Expression<T> expression, String operator, @Nullable Object value) {
        return Comparison.required(
                expression,
                operator,
                value == null ? null : expression.type().javaType().cast(value));
    }

    /** Equal in all values. */
    public Condition eq(R row) {
        return compared(" = ", row);
    }

    /** Not equal in one value at least. */
    public Condition ne(R row) {
        return compared(" = ", row).not();
    }

    /** Greater in the first value that is not equal. */
    public Condition gt(R row) {
        return compared(" > ", row);
    }

    /** Greater in the first value that is not equal, or equal in all. */
    public Condition ge(R row) {
        return compared(" >= ", row);
    }

    /** Less in the first value that is not equal. */
    public Condition lt(R row) {
        return compared(" < ", row);
    }

    /** Less in the first value that is not equal, or equal in all. */
    public Condition le(R row) {
        return compared(" <= ", row);
    }

    /** Equal to one of some rows; no row of the statement matches an empty list. */
    public Condition in(Collection<? extends R> rows) {
        Condition any = Condition.none();
        for (R row : rows) {
            any = any.or(eq(row));
        }
        return any;
    }

    /** Equal to a row of a subquery. */
    public Condition in(Select<R> subquery) {
        if (subquery.reader() instanceof MappedRow<?, ?>) {
            throw new IllegalArgumentException(
                    "The rows of a subquery cannot be mapped in Java: leave map(..) out of " + subquery);
        }
        return new Condition(new TupleIn(
                expressions.stream().map(Expression::node).toList(),
                new Subquery(SelectModel.unbound(subquery), false)));
    }
}
