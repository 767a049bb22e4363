package io.aludel.sql;

/** A SELECT inside of an expression: {@code (SELECT ...)}, or {@code EXISTS (SELECT ...)}. */
record Subquery(SelectModel model, boolean checksExistence) implements Node {
    /** A SELECT of one expression. */
    static Subquery ofValues(Select<?> select) {
        if (!select.isWholeItem()) {
            throw new IllegalArgumentException(
                    "The rows of a subquery cannot be mapped in Java: leave map(..) out of " + select);
        }
        return new Subquery(SelectModel.unbound(select), false);
    }

    /** Returns the type of the only item, whose values are the rows. */
    @SuppressWarnings("unchecked") // the rows of a statement that is not mapped are the values of its item
    static <T> ValueType<T> type(Expression<?> item) {
        return ((Expression<T>) item).type();
    }

    @Override
    public void render(SqlWriter out) {
        out.text(checksExistence ? "EXISTS (" : "(");
        if (checksExistence) {
            QueryWriting.writeExistence(model, out);
        } else {
            QueryWriting.write(model, Output.ROWS, out);
        }
        out.text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(checksExistence ? "exists" : "subquery");
        SelectShape.add(model, key);
    }

    @Override
    public Precedence precedence() {
        return checksExistence ? Precedence.COMPARISON : Precedence.PRIMARY;
    }
}
