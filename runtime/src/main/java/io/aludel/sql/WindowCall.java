package io.aludel.sql;

/** {@code call OVER (window)}. */
record WindowCall(Node call, Window window) implements Node {
    @Override
    public void render(SqlWriter out) {
        if (call instanceof TextAggregation texts) {
            texts.requireWindows(out.syntax());
        }
        call.render(out);
        out.text(" OVER (");
        window.render(out);
        out.text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("over");
        call.shape(key);
        window.shape(key);
    }
}
