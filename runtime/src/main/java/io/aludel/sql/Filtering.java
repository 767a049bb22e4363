package io.aludel.sql;

/** The condition of a filter in a statement. What is asked for within it is not filtered: two filters could ask for each other. */
record Filtering(Node condition) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.suspendFilters(Unfiltered.ALL);
        condition.render(out);
        out.resumeFilters();
    }

    @Override
    public void shape(ShapeKey key) {
        condition.shape(key.add("filtering"));
    }

    @Override
    public Precedence precedence() {
        return condition.precedence();
    }
}
