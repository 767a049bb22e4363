package io.aludel.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the tables whose columns occur in the items of a SELECT that does not name its tables. */
final class ImpliedTables extends SilentWriter {
    private final List<TableSource> tables = new ArrayList<>(2);
    private final Deque<List<? extends TableSource>> inner = new ArrayDeque<>(0);

    private ImpliedTables(SqlSyntax syntax) {
        super(syntax);
    }

    /**
     * Returns the one table, or none for a SELECT of values alone.
     *
     * @throws IllegalStateException when there are several: how they belong together has to be said
     */
    static List<TableSource> of(SelectModel model, SqlSyntax syntax) {
        ImpliedTables implied = new ImpliedTables(syntax);
        implied.inner.push(model.joins().stream().map(Join::table).toList());
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table) {
                implied.add(table);
            } else if (item instanceof SelectableRow<?> row) {
                implied.add(row.table());
            } else if (item instanceof Expression<?> expression) {
                expression.node().render(implied);
            }
        }
        if (implied.tables.size() > 1) {
            throw new IllegalStateException("The statement asks for columns of several tables ("
                    + String.join(
                            ", ",
                            implied.tables.stream().map(TableSource::tableName).toList())
                    + "): name the tables in from(..)");
        }
        if (implied.tables.isEmpty() && !model.joins().isEmpty()) {
            throw new IllegalStateException("The statement joins table '"
                    + model.joins().get(0).table().tableName() + "' and asks for columns of joined tables alone:"
                    + " name the table to join to in from(..)");
        }
        return implied.tables;
    }

    private void add(TableSource named) {
        TableSource table = TablePath.root(named);
        if (!tables.contains(table) && inner.stream().noneMatch(known -> known.contains(table))) {
            tables.add(table);
        }
    }

    @Override
    public SqlWriter column(TableSource table, String column) {
        add(table);
        return this;
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        add(table);
        return this;
    }

    @Override
    public SqlWriter enter(List<? extends TableSource> tables) {
        inner.push(tables);
        return this;
    }

    @Override
    public SqlWriter hide() {
        inner.push(List.of());
        return this;
    }

    @Override
    public SqlWriter leave() {
        inner.pop();
        return this;
    }
}
