package io.aludel.sql;

/**
 * Writes two SELECTs with a set operation between them. SQLite has no parentheses around them, and the databases do not
 * agree about which of several operations comes first; so what is more than a plain SELECT becomes a table of its own.
 */
final class CompoundWriting {
    private CompoundWriting() {}

    static void write(SetOperation operation, Output output, SqlWriter out) {
        SetOperation inner = operation.left().operation();
        boolean chained = inner != null
                && inner.kind() == operation.kind()
                && !operation.left().isSliced();
        if (inner != null && chained) {
            write(inner, output, out);
        } else {
            operand(operation.left(), output, out);
        }
        out.text(operation.kind().sql());
        operand(operation.right(), output.withoutNames(), out);
    }

    private static void operand(SelectModel model, Output output, SqlWriter out) {
        if (model.operation() == null && !model.isSliced()) {
            QueryWriting.write(model.withoutOrder(), output, out);
            return;
        }
        out.text("SELECT * FROM (");
        QueryWriting.write(model, output.withNames(), out);
        out.text(") operand");
    }
}
