package io.aludel.sql;

/** A SELECT in FROM, made by {@link Select#asTable}. Immutable. */
public final class DerivedTable extends QueryTable {
    DerivedTable(String name, SelectModel model) {
        super(name, model);
    }

    @Override
    public String tableName() {
        return name();
    }

    @Override
    public void render(SqlWriter out) {
        out.hide().text("(");
        QueryWriting.write(model(), columnNames(), out);
        out.text(") ").identifier(name()).leave();
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("derived table").add(name());
        SelectShape.add(model(), key);
    }
}
