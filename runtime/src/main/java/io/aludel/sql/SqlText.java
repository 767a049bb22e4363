package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one statement while it is written. A parameter is a question mark; a subclass remembers what it stands for.
 * Used by one thread.
 */
public class SqlText implements SqlWriter {
    private final StringBuilder sql = new StringBuilder(256);
    private final SqlSyntax syntax;
    private final List<TableSource> tables = new ArrayList<>(2);
    private @Nullable Scope scope;
    private int depth;

    private record Scope(
            List<? extends TableSource> tables, @Nullable Scope outer) {}

    /** Starts a text for a dialect. */
    public SqlText(SqlSyntax syntax) {
        this.syntax = syntax;
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
        for (Expression<?> expression : table.selection()) {
            text(separator).node(expression.node());
            separator = ", ";
        }
        return this;
    }

    @Override
    public final SqlWriter column(TableSource table, String column) {
        if (isQualified(table)) {
            identifier(reference(table)).text(".");
        }
        return identifier(column);
    }

    /**
     * Returns whether columns of a table are written behind the table's name.
     *
     * @throws IllegalStateException when the statement does not select from the table
     */
    protected final boolean isQualified(TableSource table) {
        for (Scope at = scope; at != null; at = at.outer) {
            if (at.tables.contains(table)) {
                return depth > 1 || at.tables.size() > 1;
            }
        }
        throw new IllegalStateException("The statement does not select from " + described(table)
                + ", of which it names a column: " + (tables.isEmpty() ? "it has no table" : "it has " + names())
                + ". Name the table in from(..)");
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (Scope at = scope; at != null; at = at.outer) {
            at.tables.forEach(table -> names.add(described(table)));
        }
        return String.join(", ", names);
    }

    private static String described(TableSource table) {
        String alias = table.alias();
        return "table '" + table.tableName() + "'" + (alias == null ? "" : " as '" + alias + "'");
    }

    private static String reference(TableSource table) {
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
        scope = new Scope(more, scope);
        depth++;
        tables.addAll(more);
        return this;
    }

    @Override
    public final SqlWriter leave() {
        if (scope == null) {
            throw new IllegalStateException("leave() without enter()");
        }
        scope = scope.outer;
        depth--;
        return this;
    }

    /** Returns the tables that the statement reads, those of subqueries included. */
    public final List<TableSource> tables() {
        return List.copyOf(tables);
    }

    @Override
    public final String toString() {
        return sql.toString();
    }
}
