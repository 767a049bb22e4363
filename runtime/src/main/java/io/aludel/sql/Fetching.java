package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;

/** What the runtime makes of a statement to load what it fetches. Not for applications. */
public final class Fetching {
    private Fetching() {}

    /** Returns whether rows of joined tables can be read along with those of a statement without changing its result. */
    public static boolean isJoinable(Select<?> select) {
        return isJoinableToOne(select) && !select.model().isSliced();
    }

    /**
     * Returns the same for tables of which a row finds several. Where the statement joins tables itself, a row of its own may
     * come several times, and could not be told from one that comes again for each row of a joined table.
     */
    public static boolean isJoinableToMany(Select<?> select) {
        SelectModel model = select.model();
        return isJoinable(select) && model.joins().isEmpty() && model.from().size() <= 1;
    }

    /** Returns the same for tables of which each row finds one row at most: a limit counts the same rows with and without them. */
    public static boolean isJoinableToOne(Select<?> select) {
        SelectModel model = select.model();
        return model.operation() == null
                && !model.distinct()
                && model.distinctOn().isEmpty()
                && model.groupBy().isEmpty()
                && model.lock().equals(RowLock.NONE)
                && select.isWholeItem();
    }

    /** Returns a statement of several items, of whose rows a reader makes objects. */
    public static <R> Select<R> select(List<Selectable<?>> items, RowReader<R> reader) {
        return new PlainSelect<>(SelectModel.of(items.toArray(new Selectable<?>[0])), reader, Bindings.NONE);
    }

    /** Returns a column of a table that may have no field for it. */
    public static <T> Column<T> column(TableSource table, String name, ValueType<T> type) {
        return new ValueColumn<>(table, name, type);
    }

    /** Returns a statement with more tables, more items, and an order within its own. */
    public static <R> Select<R> joined(
            Select<?> select,
            List<Join> joins,
            List<? extends Selectable<?>> items,
            List<Sorting> order,
            RowReader<R> reader) {
        SelectModel model = select.model();
        if (model.from().isEmpty()) {
            model = model.from(TablePath.root((SelectableTable<?>) model.items().get(0)));
        }
        model = model.alsoSelecting(items);
        for (Join join : joins) {
            model = model.join(join);
        }
        return new PlainSelect<>(model.orderBy(order.toArray(new Sorting[0])), reader, select.bindings());
    }

    /** Returns a statement that asks for other things of the same rows; their order is left out where it has no effect. */
    public static Select<Object> selecting(Select<?> select, List<? extends Selectable<?>> items) {
        SelectModel model = select.model();
        if (model.from().isEmpty()) {
            model = model.from(TablePath.root((SelectableTable<?>) model.items().get(0)));
        }
        List<Selectable<?>> all = new ArrayList<>(items);
        SelectModel other = model.selecting(all);
        RowReader<Object> reader = row -> row.get(0, all.get(0));
        return new PlainSelect<>(model.isSliced() ? other : other.withoutOrder(), reader, select.bindings());
    }
}
