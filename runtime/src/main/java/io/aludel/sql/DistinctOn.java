package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of each group of rows, the first in an order: the rows are numbered within their groups by a SELECT in FROM, and
 * those with the number one are kept.
 */
final class DistinctOn {
    private static final String TABLE = "numbered";

    private DistinctOn() {}

    /** Returns a statement with the same columns, written with what every database has. */
    static SelectModel rewritten(SelectModel model, Output output, SqlWriter out) {
        if (model.distinctOn().isEmpty()) {
            return model;
        }
        if (model.distinct() || model.lock().isLocking()) {
            throw new IllegalStateException(
                    "distinctOn(..) goes neither with distinct() nor with locking rows: select from the whole with asTable(..)");
        }
        List<Selectable<?>> more = new ArrayList<>();
        more.add(number(model));
        model.orderBy().forEach(sorting -> more.add(sorting.expression()));
        List<Expression<?>> selected = output.columns(model, out).expressions();
        DerivedTable numbered =
                new DerivedTable(TABLE, model.selecting(List.copyOf(selected)).numbered(more));
        int columns = selected.size();
        List<Selectable<?>> items = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            items.add(column(numbered, i));
        }
        List<Sorting> order = new ArrayList<>();
        for (int i = 0; i < model.orderBy().size(); i++) {
            order.add(model.orderBy().get(i).of(column(numbered, columns + 1 + i)));
        }
        Condition first = new Condition(new FirstOfGroup(column(numbered, columns)));
        return model.replacedBy(items, numbered, first, order);
    }

    private static Expression<Long> number(SelectModel model) {
        return Sql.rowNumber()
                .over(Sql.window()
                        .partitionBy(model.distinctOn().toArray(new Expression<?>[0]))
                        .orderBy(model.orderBy().toArray(new Sorting[0])));
    }

    private static ValueColumn<?> column(DerivedTable table, int index) {
        return new ValueColumn<>(
                table,
                table.columnNames().get(index),
                OutputColumns.of(table.model()).at(index).type());
    }

    /** The number one is the same in every statement: it is no value to be bound. */
    private record FirstOfGroup(Column<?> number) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.node(number).text(" = 1");
        }

        @Override
        public void shape(ShapeKey key) {
            key.add("first of group");
            number.shape(key);
        }

        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }
    }
}
