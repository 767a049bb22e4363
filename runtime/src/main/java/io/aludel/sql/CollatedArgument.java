package io.aludel.sql;

import io.aludel.sql.BasicType.Kind;

/**
 * An argument of a function whose value is one of the arguments. Where a database stores numbers as texts with a collation of
 * their own, a function's value does not have it unless an argument names it: 100 would come before 9.
 */
record CollatedArgument(Node operand, ValueType<?> type) implements Node {
    /** Returns the node of an expression, with the collation where its type may need one. */
    static Node of(Expression<?> expression) {
        return isOfAnySize(expression.type()) && !(expression.node() instanceof Parameter<?>)
                ? new CollatedArgument(expression.node(), expression.type())
                : expression.node();
    }

    private static boolean isOfAnySize(ValueType<?> type) {
        if (type instanceof ConvertedType<?, ?> converted) {
            return isOfAnySize(converted.stored());
        }
        return type instanceof BasicType<?> basic && (basic.kind() == Kind.BIG_INTEGER || basic.precision() > 0);
    }

    @Override
    public void render(SqlWriter out) {
        String collation = out.syntax().collation(type);
        if (collation.isEmpty()) {
            out.node(operand);
        } else {
            out.operand(operand, Precedence.PRIMARY).text(collation);
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("argument").add(type);
        operand.shape(key);
    }

    @Override
    public Precedence precedence() {
        return operand.precedence();
    }
}
