package io.aludel.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables at the ends of paths that a SELECT names, and joins each of them right behind the table where its path
 * begins. Paths that begin at a table of a statement around this one are joined there.
 */
final class ImpliedJoins extends SilentWriter {
    private final List<TableSource> reached = new ArrayList<>(0);
    private final Deque<List<? extends TableSource>> inner = new ArrayDeque<>(0);
    private final SqlWriter out;

    private ImpliedJoins(SqlWriter out) {
        super(out.syntax());
        this.out = out;
    }

    /** Returns the joins of a statement with those that its paths need. */
    static List<Join> of(SelectModel model, List<? extends TableSource> tables, SqlWriter out) {
        ImpliedJoins implied = new ImpliedJoins(out);
        implied.lookThrough(model, tables);
        if (implied.reached.isEmpty()) {
            return model.joins();
        }
        List<Join> all = new ArrayList<>();
        tables.forEach(table -> implied.join(table, true, all));
        for (Join join : model.joins()) {
            all.add(join);
            boolean hasRows = join.kind() != Join.Kind.LEFT && join.kind() != Join.Kind.FULL;
            implied.join(join.table(), hasRows, all);
        }
        return all;
    }

    /**
     * Joins what is reached from a table. Where a filter hides rows there, the rows that refer to these are kept: a path is
     * looked up, and asks for nothing.
     *
     * @param hasRows whether the table has a row in each row so far; otherwise an inner join would lose rows
     */
    private void join(TableSource origin, boolean hasRows, List<Join> joins) {
        for (TableSource table : reached) {
            TablePath path = table.path();
            if (path != null && path.origin().equals(origin)) {
                boolean always = hasRows && path.isRequired() && !out.isFiltered(table);
                joins.add(path.join(always ? Join.Kind.INNER : Join.Kind.LEFT));
                join(table, always, joins);
            }
        }
    }

    private void lookThrough(SelectModel model, List<? extends TableSource> tables) {
        tables.forEach(table -> table.render(this));
        for (Join join : model.joins()) {
            join.table().render(this);
            lookThrough(join.condition());
        }
        expressions(model.items());
        lookThrough(model.where());
        expressions(model.groups());
        lookThrough(model.having());
        expressions(model.distinctOn());
        for (Sorting sorting : model.orderBy()) {
            sorting.expression().node().render(this);
        }
    }

    private void lookThrough(@Nullable Condition condition) {
        if (condition != null) {
            condition.node().render(this);
        }
    }

    private void expressions(List<? extends Selectable<?>> items) {
        for (Selectable<?> item : items) {
            if (item instanceof SelectableTable<?> table) {
                selection(table);
            } else {
                OutputColumns.ofRows(item)
                        .forEach(expression -> expression.node().render(this));
            }
        }
    }

    private void add(TableSource table) {
        TablePath path = table.path();
        if (path == null || isInner(TablePath.root(table))) {
            return;
        }
        add(path.origin());
        if (!reached.contains(table)) {
            reached.add(table);
        }
    }

    private boolean isInner(TableSource table) {
        return inner.stream().anyMatch(tables -> tables.contains(table));
    }

    @Override
    public SqlWriter column(TableSource table, String column) {
        add(table);
        return this;
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        if (table.path() != null) {
            table.selection().forEach(expression -> expression.node().render(this));
        }
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
