package io.aludel.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one statement while it is written. A parameter is a question mark; a subclass remembers what it stands for.
 * Used by one thread.
 */
public class SqlText implements SqlWriter {
    private final StringBuilder sql = new StringBuilder(256);
    private final SqlSyntax syntax;
    private final Compositions compositions;
    private final Deque<Filters> suspended = new ArrayDeque<>(0);
    private Filters filters;
    private final IdentityHashMap<TableSource, Composition> composed = new IdentityHashMap<>(1);
    private final List<TableSource> tables = new ArrayList<>(2);
    private int sources;
    private @Nullable Scope scope;

    /**
     * Tables whose columns can be named.
     *
     * @param sources how many tables these are, those that they are composed of counted
     * @param visible the tables around these, or null where none can be named
     * @param before what {@link #leave} goes back to
     */
    private record Scope(
            List<? extends TableSource> tables,
            int sources,
            @Nullable Scope visible,
            @Nullable Scope before) {
        /** Returns whether there is one table whose columns can be named here. */
        boolean isAlone() {
            int count = 0;
            for (Scope at = this; at != null; at = at.visible) {
                count += at.sources;
            }
            return count == 1;
        }
    }

    /** Starts a text for a dialect. */
    public SqlText(SqlSyntax syntax) {
        this(syntax, Compositions.NONE);
    }

    /** Starts a text for a dialect, in which some tables are composed of several. */
    public SqlText(SqlSyntax syntax, Compositions compositions) {
        this(syntax, compositions, Filters.NONE);
    }

    /** Starts a text for a dialect, in which some tables are composed of several, and some rows are not to be seen. */
    public SqlText(SqlSyntax syntax, Compositions compositions, Filters filters) {
        this.syntax = syntax;
        this.compositions = compositions;
        this.filters = filters;
    }

    @Override
    public final SqlSyntax syntax() {
        return syntax;
    }

    @Override
    public final SqlWriter text(String more) {
        sql.append(more);
        return this;
    }

    @Override
    public final SqlWriter identifier(String name) {
        sql.append(syntax.quote(name));
        return this;
    }

    @Override
    public SqlWriter parameter(Place place, int element, ValueType<?> type) {
        sql.append('?');
        return this;
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        String separator = "";
        for (Expression<?> expression : columns(table)) {
            text(separator).node(expression.node());
            separator = ", ";
        }
        return this;
    }

    @Override
    public final List<Expression<?>> columns(SelectableTable<?> table) {
        Composition composition = composition(table);
        if (composition == null || composition.selection().isEmpty()) {
            return table.selection();
        }
        List<Expression<?>> columns = new ArrayList<>(table.selection());
        for (Node more : composition.selection()) {
            columns.add(new Expression<>(BasicType.STRING, more)); // read by a mapper, which knows the type
        }
        return columns;
    }

    /** Returns what a table in this statement is composed of, or null when it stands for itself. */
    protected final @Nullable Composition composition(TableSource table) {
        Composition known = composed.get(table);
        if (known == null) {
            known = compositions.of(table);
            if (known != null) {
                composed.put(table, known);
            }
        }
        return known;
    }

    @Override
    public final SqlWriter source(TableSource table) {
        table.render(this);
        Composition composition = composition(table);
        if (composition != null) {
            composition.write(this, table);
        }
        return this;
    }

    @Override
    public final @Nullable Node restriction(TableSource table) {
        Composition composition = composition(table);
        Node own = composition == null ? null : composition.restriction();
        Condition filter = filters.of(table);
        if (filter == null) {
            return own;
        }
        Node filtering = new Filtering(filter.node());
        return own == null ? filtering : new Connective(own, Precedence.AND, filtering);
    }

    @Override
    public final boolean isFiltered(TableSource table) {
        return filters.of(table) != null;
    }

    @Override
    public final SqlWriter suspendFilters(Unfiltered which) {
        suspended.push(filters);
        filters = filters.without(which);
        return this;
    }

    @Override
    public final SqlWriter resumeFilters() {
        filters = suspended.pop();
        return this;
    }

    @Override
    public final boolean isComposed(TableSource table) {
        Composition composition = composition(table);
        return composition != null && !composition.joins().isEmpty();
    }

    @Override
    public final SqlWriter column(TableSource table, String column) {
        if (isQualified(table)) {
            Composition composition = composition(table);
            TableSource home = composition == null ? null : composition.home(column);
            identifier(reference(home == null ? table : home)).text(".");
        }
        return identifier(column);
    }

    /**
     * Returns whether columns of a table are written behind the table's name.
     *
     * @throws IllegalStateException when the statement does not select from the table
     */
    protected final boolean isQualified(TableSource table) {
        boolean alone = scope != null && scope.isAlone();
        for (Scope at = scope; at != null; at = at.visible) {
            for (TableSource known : at.tables) {
                if (known.equals(table)) {
                    return !alone;
                }
                if (reference(known).equals(reference(table))) {
                    throw new IllegalStateException("A column of " + described(table) + " cannot be named where "
                            + described(known) + " has the same name: give one of them another with as(..)");
                }
            }
        }
        TablePath path = table.path();
        if (path != null) {
            throw new IllegalStateException("The path over '" + path.relation() + "' begins at "
                    + described(TablePath.root(table))
                    + ", to whose rows nothing can be joined here. Name that table in"
                    + " from(..); in UPDATE and DELETE ask with has(..) of the relationship instead");
        }
        throw new IllegalStateException("The statement does not select from " + described(table)
                + ", of which it names a column: " + (tables.isEmpty() ? "it has no table" : "it has " + names())
                + ". Name the table in from(..)");
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (Scope at = scope; at != null; at = at.visible) {
            at.tables.forEach(table -> names.add(described(table)));
        }
        return String.join(", ", names);
    }

    private static String described(TableSource table) {
        String alias = table.alias();
        return "table '" + table.tableName() + "'" + (alias == null ? "" : " as '" + alias + "'");
    }

    /** Returns the name by which a statement speaks of a table. */
    static String reference(TableSource table) {
        String alias = table.alias();
        return alias == null ? table.tableName() : alias;
    }

    @Override
    public final SqlWriter enter(List<? extends TableSource> more) {
        for (int i = 0; i < more.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (reference(more.get(i)).equals(reference(more.get(j)))) {
                    throw new IllegalStateException("The statement has two tables with the name '"
                            + reference(more.get(i)) + "': give one of them another with as(..)");
                }
            }
        }
        int count = 0;
        for (TableSource table : more) {
            Composition composition = composition(table);
            count += composition == null ? 1 : 1 + composition.joins().size();
        }
        scope = new Scope(more, count, scope, scope);
        for (TableSource table : more) {
            sources++;
            if (!(table instanceof QueryTable)) {
                tables.add(table);
            }
        }
        return this;
    }

    @Override
    public final String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    /** Names that differ in case alone are one name, as long as they are not quoted. */
    private boolean isTaken(String name) {
        for (Scope at = scope; at != null; at = at.visible) {
            for (TableSource known : at.tables) {
                if (reference(known).equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public final SqlWriter hide() {
        scope = new Scope(List.of(), 0, null, scope);
        return this;
    }

    @Override
    public final SqlWriter leave() {
        if (scope == null) {
            throw new IllegalStateException("leave() without enter() or hide()");
        }
        scope = scope.before;
        return this;
    }

    /** Returns whether all rows come from one table, each once. */
    public final boolean readsOneTable() {
        return sources == 1 && tables.size() == 1;
    }

    /**
     * Returns the tables that the statement reads, those of subqueries included. Tables that are statements themselves are
     * left out: they hold values.
     */
    public final List<TableSource> tables() {
        return List.copyOf(tables);
    }

    @Override
    public final String toString() {
        return sql.toString();
    }
}
