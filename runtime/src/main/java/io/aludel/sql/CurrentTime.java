package io.aludel.sql;

/** The database's current time. */
record CurrentTime() implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().now(out);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("now");
    }
}
