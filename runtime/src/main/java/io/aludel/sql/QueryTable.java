package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a SELECT as a table of another statement. Its columns are named by the expressions that the SELECT asks for:
 * {@code totals.column(ORDER.customerId)}. Immutable.
 */
public abstract sealed class QueryTable implements TableSource permits DerivedTable, CommonTable {
    private final String name;
    private final SelectModel model;
    private final OutputColumns columns;
    private final List<String> columnNames;

    QueryTable(String name, SelectModel model) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A table needs a name, not an empty one");
        }
        this.name = name;
        this.model = model;
        this.columns = OutputColumns.of(model);
        this.columnNames = columns.names();
    }

    final SelectModel model() {
        return model;
    }

    final List<String> columnNames() {
        return columnNames;
    }

    final String name() {
        return name;
    }

    /**
     * Returns the column with the values of one of the expressions that are selected.
     *
     * @throws IllegalArgumentException when it is not one of them
     */
    public final <T extends Number> NumberColumn<T> column(NumberExpression<T> selected) {
        return new NumberColumn<>(this, nameOf(selected), selected.type());
    }

    /**
     * Returns the column with the values of one of the expressions that are selected.
     *
     * @throws IllegalArgumentException when it is not one of them
     */
    public final TextColumn column(TextExpression selected) {
        return new TextColumn(this, nameOf(selected));
    }

    /**
     * Returns the column with the values of one of the expressions that are selected.
     *
     * @throws IllegalArgumentException when it is not one of them
     */
    public final BooleanColumn column(Condition selected) {
        return new BooleanColumn(this, nameOf(selected));
    }

    /**
     * Returns the column with the values of one of the expressions that are selected.
     *
     * @throws IllegalArgumentException when it is not one of them
     */
    public final <T> OrderedColumn<T> column(OrderedExpression<T> selected) {
        return new OrderedColumn<>(this, nameOf(selected), selected.type());
    }

    /**
     * Returns the column with the values of one of the expressions that are selected.
     *
     * @throws IllegalArgumentException when it is not one of them
     */
    public final <T> ValueColumn<T> column(Expression<T> selected) {
        return new ValueColumn<>(this, nameOf(selected), selected.type());
    }

    private String nameOf(Expression<?> selected) {
        int index = columns.indexOf(selected.node());
        if (index < 0) {
            String which = selected instanceof Column<?> ? "'" + selected + "'" : "The expression";
            throw new IllegalArgumentException(which + " is not selected in '" + name
                    + "': add it to the select, and hand the same object in here. It selects: "
                    + String.join(", ", columnNames));
        }
        return columnNames.get(index);
    }

    @Override
    public final @Nullable String schemaName() {
        return null;
    }

    @Override
    public final String alias() {
        return name;
    }

    @Override
    public final String toString() {
        return name;
    }
}
