package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A projection of a table that may have no row in a row of the statement: an outer join leaves it without one. What the
 * projection selects does not tell, as a row may have NULL in all of that; so a column is read that has it in no row: the
 * first one of the key where the projection selects it, and otherwise a mark behind what it selects. Immutable.
 *
 * @param row the projection
 * @param presence what is NULL where there is no row
 * @param <R> what one row of it is in Java
 */
public record OptionalRow<R>(SelectableRow<R> row, Expression<?> presence) implements SelectableRow<R> {
    /** Returns the items of a SELECT, with those marked whose table may have no row. Groups have no mark of single rows. */
    static List<Selectable<?>> marked(SelectParts parts) {
        if (parts.operation != null || parts.change != null) {
            return parts.items;
        }
        return each(parts.items, item -> {
            if (item instanceof OptionalRow<?> optional && optional.hasMark() && !parts.groupBy.isEmpty()) {
                return optional.row;
            }
            if (item instanceof SelectableRow<?> row && mayLack(row.table(), parts.joins)) {
                OptionalRow<?> optional = of(row);
                return optional.hasMark() && !parts.groupBy.isEmpty() ? item : optional;
            }
            return item;
        });
    }

    /** Returns the items of a SELECT, with those marked that are so in another one, whose rows come together with its own. */
    static List<Selectable<?>> marked(List<Selectable<?>> items, List<Selectable<?>> others) {
        List<Selectable<?>> marked = new ArrayList<>(items);
        for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
            if (others.get(i) instanceof OptionalRow<?> && items.get(i) instanceof SelectableRow<?> row) {
                marked.set(i, of(row));
            }
        }
        return marked.equals(items) ? items : List.copyOf(marked);
    }

    private static List<Selectable<?>> each(List<Selectable<?>> items, UnaryOperator<Selectable<?>> change) {
        for (Selectable<?> item : items) {
            if (item instanceof SelectableRow<?>) {
                return items.stream().<Selectable<?>>map(change).toList();
            }
        }
        return items;
    }

    private static OptionalRow<?> of(SelectableRow<?> row) {
        if (row instanceof OptionalRow<?> optional) {
            return optional;
        }
        Expression<?> key = row.table().selection().get(0);
        return new OptionalRow<>(
                row,
                row.selection().contains(key) ? key : new Expression<>(BasicType.INTEGER, new Presence(key.node())));
    }

    /** Tables at the ends of paths are joined as the paths need it. */
    private static boolean mayLack(TableSource table, List<Join> joins) {
        if (table.path() != null) {
            return true;
        }
        boolean joined = joins.stream().noneMatch(join -> join.table().equals(table));
        for (Join join : joins) {
            boolean own = join.table().equals(table);
            boolean keepsBefore = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
            boolean keepsJoined = join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL;
            if (own ? keepsBefore : joined && keepsJoined) {
                return true;
            }
            joined |= own;
        }
        return false;
    }

    private boolean hasMark() {
        return presence.node() instanceof Presence;
    }

    @Override
    public SelectableTable<?> table() {
        return row.table();
    }

    @Override
    public List<Expression<?>> selection() {
        return row.selection();
    }

    /** Returns what is read of each row: what the projection selects, and the mark where there is one. */
    public List<Expression<?>> read() {
        if (!hasMark()) {
            return row.selection();
        }
        List<Expression<?>> read = new ArrayList<>(row.selection());
        read.add(presence);
        return read;
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("optional").add(hasMark());
        row.shape(key);
    }

    @Override
    public String toString() {
        return row.toString();
    }

    /** The mark. */
    private record Presence(Node key) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("CASE WHEN ").node(new NullCheck(key, true)).text(" THEN 1 END");
        }

        @Override
        public void shape(ShapeKey shape) {
            shape.add("presence");
            key.shape(shape);
        }
    }
}
