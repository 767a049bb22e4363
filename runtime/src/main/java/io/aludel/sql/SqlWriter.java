package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Where nodes write their SQL: text, identifiers in the dialect's quoting, and values, which become parameters and never
 * text. One writer serves one rendering by one thread.
 */
public interface SqlWriter {
    /** Appends SQL as it is. Never a value, never an identifier. */
    SqlWriter text(String sql);

    /** Appends a name, quoted where the dialect needs that. */
    SqlWriter identifier(String name);

    /** Appends another node. */
    default SqlWriter node(Node node) {
        node.render(this);
        return this;
    }

    /**
     * Appends a parameter for a value.
     *
     * @param place the node that stands for the value; it is what the parameter is found by when another statement of the
     *     same shape is bound
     * @param type the value's type
     * @param value the value
     */
    <T> SqlWriter bind(Node place, ValueType<T> type, @Nullable T value);

    /** Appends a column of a table in this statement, qualified where the statement has several tables. */
    SqlWriter column(TableSource table, String column);

    /** Returns what differs between databases, for nodes whose form is not the same everywhere. */
    SqlSyntax syntax();
}
