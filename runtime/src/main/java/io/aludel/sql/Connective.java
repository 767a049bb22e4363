package io.aludel.sql;

import java.util.Arrays;
import java.util.List;

/** {@code left AND right}, {@code left OR right}. */
record Connective(Node left, Precedence operator, Node right) implements Node {
    private static final int MOST_IN_A_ROW = 500;

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
        write(operands(), out);
    }

    /** Databases limit the depth of an expression (SQLite: 1,000), so a long list becomes a tree of little depth. */
    private void write(List<Node> operands, SqlWriter out) {
        String separator = operator == Precedence.AND ? " AND " : " OR ";
        int size = operands.size();
        if (size > MOST_IN_A_ROW) {
            out.text("(");
            write(operands.subList(0, size / 2), out);
            out.text(")").text(separator).text("(");
            write(operands.subList(size / 2, size), out);
            out.text(")");
            return;
        }
        for (int i = 0; i < size; i++) {
            out.text(i == 0 ? "" : separator).condition(operands.get(i), operator);
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
