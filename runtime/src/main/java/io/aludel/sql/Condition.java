package io.aludel.sql;

/** A truth value: a comparison, a combination of conditions, a boolean column. */
public class Condition extends Expression<Boolean> {
    /** Makes a condition of a node. */
    public Condition(Node node) {
        super(BasicType.BOOLEAN, node);
    }

    Condition() {
        super(BasicType.BOOLEAN);
    }

    /** {@code this AND other}. */
    public final Condition and(Condition other) {
        return new Condition(new Connective(node(), "AND", other.node()));
    }

    /** {@code this OR other}. */
    public final Condition or(Condition other) {
        return new Condition(new Connective(node(), "OR", other.node()));
    }

    /** {@code NOT this}. */
    public final Condition not() {
        return new Condition(new Negation(node()));
    }
}
