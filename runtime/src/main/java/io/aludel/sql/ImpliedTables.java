package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables whose columns occur in the items of a SELECT that does not name its tables. */
final class ImpliedTables implements SqlWriter {
    private final SqlSyntax syntax;
    private final List<TableSource> tables = new ArrayList<>(2);
    private final List<TableSource> inner = new ArrayList<>(0);

    private ImpliedTables(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Returns the one table, or none for a SELECT of values alone.
     *
     * @throws IllegalStateException when there are several: how they belong together has to be said
     */
    static List<TableSource> of(SelectModel model, SqlSyntax syntax) {
        ImpliedTables implied = new ImpliedTables(syntax);
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table) {
                implied.add(table);
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
        return implied.tables;
    }

    private void add(TableSource table) {
        if (!tables.contains(table) && !inner.contains(table)) {
            tables.add(table);
        }
    }

    @Override
    public SqlWriter text(String sql) {
        return this;
    }

    @Override
    public SqlWriter identifier(String name) {
        return this;
    }

    @Override
    public SqlWriter parameter(Place place, int element, ValueType<?> type) {
        return this;
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
        inner.addAll(tables);
        return this;
    }

    @Override
    public SqlWriter leave() {
        return this;
    }

    @Override
    public SqlSyntax syntax() {
        return syntax;
    }
}
