package io.aludel.sql;

import java.util.List;

/**
 * Writes two SELECTs with a set operation between them. SQLite has no parentheses around them, and the databases do not
 * agree about which of several operations comes first; so what is more than a plain SELECT becomes a table of its own.
 */
final class CompoundWriting {
    private CompoundWriting() {}

    static void write(SetOperation operation, List<String> names, SqlWriter out) {
        SetOperation inner = operation.left().operation();
        boolean chained = inner != null
                && inner.kind() == operation.kind()
                && !operation.left().isSliced();
        if (inner != null && chained) {
            write(inner, names, out);
        } else {
            operand(operation.left(), names, out);
        }
        out.text(operation.kind().sql());
        operand(operation.right(), List.of(), out);
    }

    private static void operand(SelectModel model, List<String> names, SqlWriter out) {
        if (model.operation() == null && !model.isSliced()) {
            QueryWriting.write(model.withoutOrder(), names, out);
            return;
        }
        out.text("SELECT * FROM (");
        QueryWriting.write(model, OutputColumns.of(model).names(), out);
        out.text(") operand");
    }
}
