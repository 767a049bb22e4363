package io.aludel.sql;

/** A SELECT in FROM, made by {@link Select#asTable} and {@link Select#asLateral}. Immutable. */
public final class DerivedTable extends QueryTable {
    private final boolean lateral;

    DerivedTable(String name, SelectModel model) {
        this(name, model, false);
    }

    DerivedTable(String name, SelectModel model, boolean lateral) {
        super(name, model);
        this.lateral = lateral;
    }

    @Override
    public String tableName() {
        return name();
    }

    @Override
    public void render(SqlWriter out) {
        if (!lateral) {
            out.hide().text("(");
            QueryWriting.write(model(), Output.COLUMNS, out);
            out.text(") ").identifier(name()).leave();
            return;
        }
        if (!out.syntax().hasLateral()) {
            throw new UnsupportedOperationException(
                    "This database has no LATERAL, so that '" + name()
                            + "' cannot name the tables beside it: use a window function with asTable(..), or a scalar subquery");
        }
        out.text("LATERAL (");
        QueryWriting.write(model(), Output.COLUMNS, out);
        out.text(") ").identifier(name());
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(lateral ? "lateral table" : "derived table").add(name());
        SelectShape.add(model(), key);
    }
}
