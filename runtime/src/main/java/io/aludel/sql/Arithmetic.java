package io.aludel.sql;

/** {@code left operator right} on numbers. */
record Arithmetic(Node left, Operator operator, Node right, NumberForm form) implements Node {
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

    /** A computed decimal does not have the digits that its operands' columns have. */
    @SuppressWarnings("unchecked") // a type of known digits is one of BigDecimal
    static <T> ValueType<T> type(ValueType<T> operand) {
        return isDecimal(operand) ? (ValueType<T>) BasicType.BIG_DECIMAL : operand;
    }

    /** A sum has the digits behind the point that are summed, and more before it. */
    @SuppressWarnings("unchecked") // as above
    static <T> ValueType<T> sumType(ValueType<T> operand) {
        return operand instanceof BasicType<?> basic && isDecimal(basic)
                ? (ValueType<T>) BasicType.computedDecimal(basic.scale())
                : operand;
    }

    private static boolean isDecimal(ValueType<?> type) {
        return type instanceof BasicType<?> basic && basic.kind() == BasicType.Kind.BIG_DECIMAL;
    }

    @Override
    public void render(SqlWriter out) {
        if (operator == Operator.REMAINDER) {
            out.syntax().remainder(out, left, right, form);
            return;
        }
        if (operator == Operator.DIVIDED_BY) {
            out.syntax().quotient(out, left, right, form);
            return;
        }
        Precedence tighter = operator.precedence == Precedence.SUM ? Precedence.PRODUCT : Precedence.PRIMARY;
        out.operand(left, operator.precedence).text(operator.sql).operand(right, tighter);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(operator).add(form);
        left.shape(key);
        right.shape(key);
    }

    @Override
    public Precedence precedence() {
        return operator.precedence;
    }
}
