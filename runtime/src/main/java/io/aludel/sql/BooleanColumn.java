package io.aludel.sql;

/**
 * A column of truth values, which is a condition by itself. Immutable; one object per column and table source.
 */
public final class BooleanColumn extends Condition implements Column<Boolean> {
    private final TableSource table;
    private final String name;

    /** Makes a column of a table. Generated code does this. */
    public BooleanColumn(TableSource table, String name) {
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
    public Expression<Boolean> expression() {
        return this;
    }

    @Override
    public String toString() {
        return table.tableName() + "." + name;
    }
}
