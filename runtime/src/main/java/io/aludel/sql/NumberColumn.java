package io.aludel.sql;

/**
 * A column of numbers. Immutable; one object per column and table source.
 *
 * @param <T> the Java type of the column's values
 */
public final class NumberColumn<T extends Number> extends NumberExpression<T> implements Column<T> {
    private final TableSource table;
    private final String name;

    /** Makes a column of a table. Generated code does this. */
    public NumberColumn(TableSource table, String name, ValueType<T> type) {
        super(type);
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
    public Expression<T> expression() {
        return this;
    }

    @Override
    public String toString() {
        return table.tableName() + "." + name;
    }
}
