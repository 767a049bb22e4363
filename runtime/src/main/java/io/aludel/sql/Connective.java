package io.aludel.sql;

/** {@code left AND right}, {@code left OR right}, in parentheses. */
record Connective(Node left, String operator, Node right) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text("(").node(left).text(" " + operator + " ").node(right).text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(operator);
        left.shape(key);
        right.shape(key);
    }
}
