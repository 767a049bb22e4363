package io.aludel.sql;

/** {@code left IS [NOT] DISTINCT FROM right}: a comparison in which NULL equals NULL. */
record Distinctness(Node left, Node right, boolean distinct) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().distinctness(out, left, right, distinct);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(distinct ? "is distinct" : "is not distinct");
        left.shape(key);
        right.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
