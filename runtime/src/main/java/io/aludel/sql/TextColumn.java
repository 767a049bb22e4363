package io.aludel.sql;

/**
 * A column of text. Immutable; one object per column and table source.
 */
public final class TextColumn extends TextExpression implements Column<String> {
    private final TableSource table;
    private final String name;

    /** Makes a column of a table. Generated code does this. */
    public TextColumn(TableSource table, String name) {
        super();
        this.table = table;
        this.name = name;
    }

    @Override
    public TableSource table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Expression<String> expression() {
        return this;
    }

    @Override
    public String toString() {
        return table.tableName() + "." + name;
    }
}
