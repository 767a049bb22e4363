package io.aludel.sql;

/** {@code left operator right}. */
final class Comparison implements Node {
    private final Node left;
    private final String operator;
    private final Node right;

    private Comparison(Node left, String operator, Node right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    static <T> Condition of(Expression<T> left, String operator, T right) {
        return new Condition(new Comparison(left.node(), operator, new BoundValue<>(left.type(), right)));
    }

    static <T> Condition of(Expression<T> left, String operator, Expression<T> right) {
        return new Condition(new Comparison(left.node(), operator, right.node()));
    }

    @Override
    public void render(SqlWriter out) {
        out.node(left).text(" " + operator + " ").node(right);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(operator);
        left.shape(key);
        right.shape(key);
    }
}
