package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** {@code left operator right}. */
record Comparison(Node left, String operator, Node right) implements Node {
    static <T> Condition of(Expression<T> left, String operator, @Nullable T right) {
        return new Condition(new Comparison(left.node(), operator, required(left, operator, right)));
    }

    /** Returns a place for a value that something is compared with. */
    static <T> BoundValue<T> required(Expression<T> left, String operator, @Nullable T value) {
        if (value == null) {
            String operand = left instanceof Column<?> ? left.toString() : "An expression";
            throw new NullPointerException(
                    operand + operator + "null is never true: ask isNull() or isNotNull(), or leave the condition out");
        }
        return new BoundValue<>(left.type(), value);
    }

    static <T> Condition of(Expression<T> left, String operator, Expression<T> right) {
        return new Condition(new Comparison(left.node(), operator, right.nodeBeside(left.type())));
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(left, Precedence.CONCATENATION).text(operator).operand(right, Precedence.CONCATENATION);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(operator);
        left.shape(key);
        right.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
