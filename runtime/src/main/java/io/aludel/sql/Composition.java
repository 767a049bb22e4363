package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table in a statement come about where the table alone is not the whole of it: from several tables, or as
 * some of the table's rows. Made for one rendering.
 *
 * @param joins the tables that are joined to it
 * @param selection the columns that are selected behind the table's own
 * @param names their names
 * @param restriction which rows of the table are meant, or null for all
 */
public record Composition(
        List<Joined> joins,
        List<Node> selection,
        List<String> names,
        @Nullable Node restriction) {
    /** Copies the lists. */
    public Composition {
        joins = List.copyOf(joins);
        selection = List.copyOf(selection);
        names = List.copyOf(names);
    }

    /**
     * A joined table.
     *
     * @param table the table, under an alias
     * @param isOptional whether rows without a partner there are kept
     * @param key the names of the columns that are equal on both sides
     * @param columns the names of the columns that the composed table has from here
     */
    public record Joined(TableSource table, boolean isOptional, List<String> key, List<String> columns) {
        /** Copies the lists. */
        public Joined {
            key = List.copyOf(key);
            columns = List.copyOf(columns);
        }
    }

    /** Returns the joined table that a column comes from, or null when it is the table's own. */
    @Nullable
    TableSource home(String column) {
        for (Joined joined : joins) {
            if (!joined.isOptional() && joined.columns().contains(column)) {
                return joined.table();
            }
        }
        return null;
    }

    /** Writes the joins behind the table. */
    void write(SqlWriter out, TableSource table) {
        for (Joined joined : joins) {
            joined.table().render(out.text(joined.isOptional() ? " LEFT JOIN " : " JOIN "));
            String separator = " ON ";
            for (String column : joined.key()) {
                out.text(separator)
                        .identifier(SqlText.reference(joined.table()))
                        .text(".")
                        .identifier(column);
                out.text(" = ").identifier(SqlText.reference(table)).text(".").identifier(column);
                separator = " AND ";
            }
        }
    }
}
