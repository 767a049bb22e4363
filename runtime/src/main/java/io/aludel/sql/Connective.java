package io.aludel.sql;

import java.util.Arrays;
import java.util.List;

/** {@code left AND right}, {@code left OR right}. */
record Connective(Node left, Precedence operator, Node right) implements Node {
    /** The operands in order. A filter built in a loop is a deep tree to the left, which recursion would not survive. */
    private List<Node> operands() {
        int count = 2;
        for (Node at = left; isSame(at); at = ((Connective) at).left) {
            count++;
        }
        Node[] operands = new Node[count];
        Node at = this;
        while (isSame(at)) {
            operands[--count] = ((Connective) at).right;
            at = ((Connective) at).left;
        }
        operands[0] = at;
        return Arrays.asList(operands);
    }

    private boolean isSame(Node node) {
        return node instanceof Connective connective && connective.operator == operator;
    }

    @Override
    public void render(SqlWriter out) {
        String separator = "";
        for (Node operand : operands()) {
            out.text(separator).condition(operand, operator);
            separator = operator == Precedence.AND ? " AND " : " OR ";
        }
    }

    @Override
    public void shape(ShapeKey key) {
        List<Node> operands = operands();
        key.add(operator).add(operands.size());
        for (Node operand : operands) {
            operand.shape(key);
        }
    }

    @Override
    public Precedence precedence() {
        return operator;
    }
}
