package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** Tells the shape of a SELECT. */
final class SelectShape {
    private SelectShape() {}

    static void add(SelectModel model, ShapeKey key) {
        ChangeModel change = model.change();
        if (change != null) {
            change.shape(key);
        }
        Unfiltered.shape(model.unfiltered(), key);
        SetOperation operation = model.operation();
        if (operation != null) {
            operation.shape(key);
        } else {
            selected(model, key);
        }
        key.add(model.orderBy().size());
        for (Sorting sorting : model.orderBy()) {
            sorting.shape(key);
        }
        place(model.limit(), key);
        place(model.offset(), key);
        if (model.lock().isLocking()) {
            key.add(model.lock());
        }
    }

    private static void selected(SelectModel model, ShapeKey key) {
        key.add(model.distinct() ? "select distinct" : "select")
                .add(model.items().size());
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table) {
                key.add("rows");
                key.table(table);
            } else if (item instanceof SelectableRow<?> row) {
                row.shape(key);
            } else if (item instanceof Expression<?> expression) {
                key.add(expression.type());
                expression.node().shape(key);
            }
        }
        key.add(model.from().size());
        for (TableSource table : model.from()) {
            key.table(table);
        }
        key.add(model.joins().size());
        for (Join join : model.joins()) {
            join.shape(key);
        }
        condition(model.where(), key);
        key.add(model.groupBy().size());
        for (GroupingElement element : model.groupBy()) {
            if (element instanceof Rollup rollup) {
                rollup.shape(key);
            } else if (element instanceof Expression<?> expression) {
                expression.node().shape(key);
            }
        }
        condition(model.having(), key);
        key.add(model.distinctOn().size());
        for (Expression<?> expression : model.distinctOn()) {
            expression.node().shape(key);
        }
    }

    private static void condition(@Nullable Condition condition, ShapeKey key) {
        if (condition == null) {
            key.add("none");
        } else {
            condition.node().shape(key);
        }
    }

    private static void place(@Nullable Place place, ShapeKey key) {
        if (place == null) {
            key.add("none");
        } else {
            place.shape(key);
        }
    }
}
