package io.aludel.sql;

/** {@code column + 1}. */
record Successor(Column<?> column) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.node(column).text(" + 1");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("successor");
        column.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.SUM;
    }
}
