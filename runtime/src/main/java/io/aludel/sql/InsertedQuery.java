package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;

/** A SELECT whose rows are inserted, and what an INSERT adds to them. */
final class InsertedQuery {
    private InsertedQuery() {}

    /** Returns the value of an assignment as an item of a SELECT. */
    static Expression<?> value(Assignment assignment) {
        ValueType<?> type = assignment.column().type();
        Node node = assignment.value() instanceof BoundValue<?> value ? new Literal(value, type) : assignment.value();
        return new Expression<>(type, node);
    }

    /** Returns a SELECT with more items behind its own; values do not disturb the groups that there may be. */
    static SelectModel with(SelectModel select, List<Expression<?>> more) {
        if (more.isEmpty()) {
            return select;
        }
        if (select.operation() == null
                && !select.distinct()
                && select.distinctOn().isEmpty()) {
            return select.alsoSelecting(more);
        }
        DerivedTable rows = new DerivedTable("source", select);
        OutputColumns columns = OutputColumns.of(select);
        List<Selectable<?>> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            items.add(new ValueColumn<>(
                    rows, rows.columnNames().get(i), columns.at(i).type()));
        }
        items.addAll(more);
        return SelectModel.of(items.toArray(new Selectable<?>[0])).from(rows);
    }
}
