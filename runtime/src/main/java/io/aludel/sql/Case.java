package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CASE expression: the value behind the first condition that is met. It can be used as it is, then it is NULL where none
 * is met, or be given more conditions. Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class Case<T> extends OrderedExpression<T> {
    private final CaseNode branches;

    private Case(ValueType<T> type, CaseNode branches) {
        super(type, branches);
        this.branches = branches;
    }

    static <T> Case<T> of(Condition condition, Expression<T> value) {
        return new Case<>(value.type(), new CaseNode(List.of(), null).with(condition, CollatedArgument.of(value)));
    }

    /** Adds a value for when no condition before is met and this one is. */
    public Case<T> when(Condition condition, Expression<T> value) {
        return new Case<>(type(), branches.with(condition, value.nodeBeside(type())));
    }

    /** Adds a value for when no condition before is met and this one is. */
    public Case<T> when(Condition condition, @Nullable T value) {
        return new Case<>(type(), branches.with(condition, new BoundValue<>(type(), value)));
    }

    /** Adds the value for when no condition is met. */
    public Case<T> otherwise(Expression<T> value) {
        return new Case<>(type(), new CaseNode(branches.branches(), value.nodeBeside(type())));
    }

    /** Adds the value for when no condition is met. */
    public Case<T> otherwise(@Nullable T value) {
        return new Case<>(type(), new CaseNode(branches.branches(), new BoundValue<>(type(), value)));
    }
}
