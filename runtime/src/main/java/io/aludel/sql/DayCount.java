package io.aludel.sql;

/** The number of days from one date to another. */
record DayCount(Node from, Node to) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().dayCount(out, from, to);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("day count");
        from.shape(key);
        to.shape(key);
    }
}
