package io.aludel.sql;

/** An expression with text values. */
public class TextExpression extends OrderedExpression<String> {
    /** Makes an expression of a node. */
    public TextExpression(Node node) {
        super(BasicType.STRING, node);
    }

    TextExpression() {
        super(BasicType.STRING);
    }
}
