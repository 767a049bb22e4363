package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes write their SQL: text, identifiers in the dialect's quoting, and places for values, which become parameters
 * and never text. One writer serves one rendering by one thread.
 */
public interface SqlWriter {
    /** Appends SQL as it is. Never a value, never an identifier. */
    SqlWriter text(String sql);

    /** Appends a name, quoted where the dialect needs that. */
    SqlWriter identifier(String name);

    /** Appends a parameter for one value of a place. */
    SqlWriter parameter(Place place, int element, ValueType<?> type);

    /**
     * Appends a column of a table in this statement, qualified where the statement has several tables.
     *
     * @throws IllegalStateException when the statement does not select from the table
     */
    SqlWriter column(TableSource table, String column);

    /** Appends the columns and formulas of a table, in order. */
    SqlWriter selection(SelectableTable<?> table);

    /** Returns what {@link #selection} appends. */
    default List<Expression<?>> columns(SelectableTable<?> table) {
        return table.selection();
    }

    /** Appends a table and what it is composed of, as FROM has them. */
    default SqlWriter source(TableSource table) {
        table.render(this);
        return this;
    }

    /** Returns the condition by which rows of a table are meant, where not all of them are, or null. */
    default @Nullable Node restriction(TableSource table) {
        return null;
    }

    /** Returns whether a filter leaves rows of a table out. */
    default boolean isFiltered(TableSource table) {
        return false;
    }

    /** Lets some filters have no effect until {@link #resumeFilters}. */
    default SqlWriter suspendFilters(Unfiltered which) {
        return this;
    }

    /** Ends what {@link #suspendFilters} began. */
    default SqlWriter resumeFilters() {
        return this;
    }

    /** Returns whether a table is composed of several, which have to be joined before it is joined itself. */
    default boolean isComposed(TableSource table) {
        return false;
    }

    /** Makes the columns of tables known, on top of those known already, until {@link #leave}. */
    SqlWriter enter(List<? extends TableSource> tables);

    /** Makes all tables known so far unknown until {@link #leave}: a subquery in FROM cannot name them. */
    SqlWriter hide();

    /** Ends what {@link #enter} or {@link #hide} began. */
    SqlWriter leave();

    /** Returns a name that no table known here has: the wanted one if possible. */
    String freeName(String wanted);

    /** Returns whether nothing is written, and the statement is only looked through. */
    default boolean isSilent() {
        return false;
    }

    /** Returns what differs between databases, for nodes whose form is not the same everywhere. */
    SqlSyntax syntax();

    /** Appends another node where a value stands by itself: an argument, an item of a list. */
    default SqlWriter node(Node node) {
        if (node.precedence().isCondition() && !syntax().hasBooleans()) {
            text("CASE WHEN ");
            node.render(this);
            return text(" THEN 1 ELSE 0 END");
        }
        node.render(this);
        return this;
    }

    /** Appends nodes with commas between them. */
    default SqlWriter list(List<? extends Node> nodes) {
        String separator = "";
        for (Node node : nodes) {
            text(separator).node(node);
            separator = ", ";
        }
        return this;
    }

    /** Appends another node as a value beside an operator, in parentheses when it is looser than that. */
    default SqlWriter operand(Node node, Precedence loosest) {
        boolean written = node.precedence().isCondition() && !syntax().hasBooleans();
        if (written || node.precedence().compareTo(loosest) >= 0) {
            return node(node);
        }
        return text("(").node(node).text(")");
    }

    /** Appends another node as a condition, in parentheses when it is looser than what stands around it. */
    default SqlWriter condition(Node node, Precedence loosest) {
        if (!node.precedence().isCondition() && !syntax().hasBooleans()) {
            return operand(node, Precedence.CONCATENATION).text(" = 1");
        }
        if (node.precedence().compareTo(loosest) >= 0) {
            node.render(this);
            return this;
        }
        text("(");
        node.render(this);
        return text(")");
    }
}
