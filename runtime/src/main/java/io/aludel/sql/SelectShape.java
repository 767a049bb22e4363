package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the shape of a SELECT. */
final class SelectShape {
    private SelectShape() {}

    static void add(SelectModel model, ShapeKey key) {
        key.add(model.distinct() ? "select distinct" : "select")
                .add(model.items().size());
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table) {
                key.add("rows");
                table.shape(key);
            } else if (item instanceof Expression<?> expression) {
                key.add(expression.type());
                expression.node().shape(key);
            }
        }
        key.add(model.from().size());
        model.from().forEach(table -> table.shape(key));
        condition(model.where(), key);
        nodes(model.groupBy().stream().map(Expression::node).toList(), key);
        condition(model.having(), key);
        nodes(model.orderBy(), key);
        place(model.limit(), key);
        place(model.offset(), key);
    }

    private static void condition(@Nullable Condition condition, ShapeKey key) {
        if (condition == null) {
            key.add("none");
        } else {
            condition.node().shape(key);
        }
    }

    private static void nodes(List<? extends Node> nodes, ShapeKey key) {
        key.add(nodes.size());
        nodes.forEach(node -> node.shape(key));
    }

    private static void place(@Nullable Place place, ShapeKey key) {
        if (place == null) {
            key.add("none");
        } else {
            place.shape(key);
        }
    }
}
