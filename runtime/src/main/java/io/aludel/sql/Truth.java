package io.aludel.sql;

/** A condition that every row meets, or none. */
enum Truth implements Node {
    ALWAYS("1 = 1"),
    NEVER("1 = 0");

    private final String sql;

    Truth(String sql) {
        this.sql = sql;
    }

    static boolean isAlways(Condition condition) {
        return condition.node() == ALWAYS;
    }

    @Override
    public void render(SqlWriter out) {
        out.text(sql);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
