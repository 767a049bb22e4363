package io.aludel.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a condition that names a table as if it named another one: the same table under an alias. A subquery that selects
 * from the named table itself means that one.
 */
public final class Renaming implements SqlWriter {
    private final SqlWriter out;
    private final TableSource from;
    private final TableSource to;
    private final Deque<Boolean> hidden = new ArrayDeque<>(0);

    private Renaming(SqlWriter out, TableSource from, TableSource to) {
        this.out = out;
        this.from = from;
        this.to = to;
    }

    /** Returns a condition for one table as one for another. */
    public static Condition of(Condition condition, TableSource from, TableSource to) {
        return from.equals(to) ? condition : new Condition(new Renamed(condition.node(), from, to));
    }

    /** Returns what writes names of one table as those of another one. */
    static SqlWriter writer(SqlWriter out, TableSource from, TableSource to) {
        return new Renaming(out, from, to);
    }

    private TableSource renamed(TableSource table) {
        return hidden.contains(true) ? table : replaced(table);
    }

    private TableSource replaced(TableSource table) {
        if (table.equals(from)) {
            return to;
        }
        TablePath path = table.path();
        if (path == null) {
            return table;
        }
        TableSource origin = replaced(path.origin());
        return origin.equals(path.origin()) ? table : path.from(origin);
    }

    @Override
    public SqlWriter text(String sql) {
        out.text(sql);
        return this;
    }

    @Override
    public SqlWriter identifier(String name) {
        out.identifier(name);
        return this;
    }

    @Override
    public SqlWriter parameter(Place place, int element, ValueType<?> type) {
        out.parameter(place, element, type);
        return this;
    }

    @Override
    public SqlWriter column(TableSource table, String column) {
        out.column(renamed(table), column);
        return this;
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        String separator = "";
        for (Expression<?> expression : table.selection()) {
            text(separator).node(expression.node());
            separator = ", ";
        }
        return this;
    }

    @Override
    public SqlWriter source(TableSource table) {
        if (table instanceof QueryTable) {
            table.render(this);
        } else {
            out.source(table);
        }
        return this;
    }

    @Override
    public @Nullable Node restriction(TableSource table) {
        return out.restriction(table);
    }

    @Override
    public boolean isFiltered(TableSource table) {
        return out.isFiltered(table);
    }

    @Override
    public SqlWriter suspendFilters(Unfiltered which) {
        out.suspendFilters(which);
        return this;
    }

    @Override
    public SqlWriter resumeFilters() {
        out.resumeFilters();
        return this;
    }

    @Override
    public boolean isComposed(TableSource table) {
        return out.isComposed(table);
    }

    @Override
    public SqlWriter enter(List<? extends TableSource> tables) {
        hidden.push(tables.contains(from));
        out.enter(tables);
        return this;
    }

    @Override
    public SqlWriter hide() {
        hidden.push(false);
        out.hide();
        return this;
    }

    @Override
    public SqlWriter leave() {
        hidden.pop();
        out.leave();
        return this;
    }

    @Override
    public String freeName(String wanted) {
        return out.freeName(wanted);
    }

    @Override
    public boolean isSilent() {
        return out.isSilent();
    }

    @Override
    public SqlSyntax syntax() {
        return out.syntax();
    }

    /** A condition with another table in place of the one that it names. */
    private record Renamed(Node condition, TableSource from, TableSource to) implements Node {
        @Override
        public void render(SqlWriter out) {
            condition.render(new Renaming(out, from, to));
        }

        @Override
        public void shape(ShapeKey key) {
            key.add("renamed").table(from).table(to);
            condition.shape(key);
        }

        @Override
        public Precedence precedence() {
            return condition.precedence();
        }
    }
}
