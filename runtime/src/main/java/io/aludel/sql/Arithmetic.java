package io.aludel.sql;

/** {@code left operator right} on numbers. */
record Arithmetic(Node left, Operator operator, Node right) implements Node {
    enum Operator {
        PLUS(" + ", Precedence.SUM),
        MINUS(" - ", Precedence.SUM),
        TIMES(" * ", Precedence.PRODUCT),
        DIVIDED_BY(" / ", Precedence.PRODUCT),
        REMAINDER(" % ", Precedence.PRODUCT);

        private final String sql;
        private final Precedence precedence;

        Operator(String sql, Precedence precedence) {
            this.sql = sql;
            this.precedence = precedence;
        }

        String sql() {
            return sql;
        }
    }

    @Override
    public void render(SqlWriter out) {
        if (operator == Operator.REMAINDER) {
            out.syntax().remainder(out, left, right);
            return;
        }
        Precedence tighter = operator.precedence == Precedence.SUM ? Precedence.PRODUCT : Precedence.PRIMARY;
        out.operand(left, operator.precedence).text(operator.sql).operand(right, tighter);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(operator);
        left.shape(key);
        right.shape(key);
    }

    @Override
    public Precedence precedence() {
        return operator.precedence;
    }
}
