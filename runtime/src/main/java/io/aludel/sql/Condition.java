package io.aludel.sql;

import java.util.Objects;

/** A truth value: a comparison, a combination of conditions, a boolean column. */
public class Condition extends Expression<Boolean> {
    /** Makes a condition of a node. */
    public Condition(Node node) {
        super(BasicType.BOOLEAN, node);
    }

    Condition() {
        super(BasicType.BOOLEAN);
    }

    /** Returns the condition that every row meets: where a filter built step by step begins. */
    public static Condition all() {
        return new Condition(Truth.ALWAYS);
    }

    /** Returns the condition that no row meets: where a list of alternatives built step by step begins. */
    public static Condition none() {
        return new Condition(Truth.NEVER);
    }

    /** Returns whether this is {@link #all}. */
    public final boolean isAll() {
        return node() == Truth.ALWAYS;
    }

    static Condition required(Condition condition) {
        return Objects.requireNonNull(
                condition, "null is not a condition: leave it out, or use Condition.all(), which every row meets");
    }

    /** {@code this AND other}. */
    public final Condition and(Condition other) {
        Node added = required(other).node();
        if (node() == Truth.ALWAYS || added == Truth.NEVER) {
            return other;
        }
        if (node() == Truth.NEVER || added == Truth.ALWAYS) {
            return this;
        }
        return new Condition(new Connective(node(), Precedence.AND, added));
    }

    /** {@code this OR other}. */
    public final Condition or(Condition other) {
        Node added = required(other).node();
        if (node() == Truth.NEVER || added == Truth.ALWAYS) {
            return other;
        }
        if (node() == Truth.ALWAYS || added == Truth.NEVER) {
            return this;
        }
        return new Condition(new Connective(node(), Precedence.OR, added));
    }

    /** {@code NOT this}. Where this is unknown, because of a NULL, so is that. */
    public final Condition not() {
        if (node() instanceof Truth truth) {
            return truth == Truth.ALWAYS ? none() : all();
        }
        return new Condition(new Negation(node()));
    }

    @Override
    Condition alike(Node other) {
        return new Condition(other);
    }

    @Override
    public final Condition coalesce(Boolean value) {
        return (Condition) super.coalesce(value);
    }

    @Override
    public final Condition coalesce(Expression<Boolean> other) {
        return (Condition) super.coalesce(other);
    }

    @Override
    public final Condition nullIf(Boolean value) {
        return (Condition) super.nullIf(value);
    }
}
