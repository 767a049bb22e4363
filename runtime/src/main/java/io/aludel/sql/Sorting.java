package io.aludel.sql;

/** One element of ORDER BY. Immutable. */
public final class Sorting {
    private final Node operand;
    private final boolean descending;

    private Sorting(Node operand, boolean descending) {
        this.operand = operand;
        this.descending = descending;
    }

    static Sorting ascending(Node operand) {
        return new Sorting(operand, false);
    }

    static Sorting descending(Node operand) {
        return new Sorting(operand, true);
    }

    void render(SqlWriter out) {
        out.node(operand).text(descending ? " DESC" : "");
    }

    void shape(ShapeKey key) {
        key.add(descending ? "desc" : "asc");
        operand.shape(key);
    }
}
