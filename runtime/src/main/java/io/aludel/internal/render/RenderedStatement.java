package io.aludel.internal.render;

import io.aludel.sql.TableSource;
import java.util.List;

/**
 * The SQL of all statements of one shape on one dialect. Holds no values. Immutable and shared by threads.
 *
 * @param sql the text, with a question mark for each parameter
 * @param parameters what to bind, in the order of the question marks
 * @param tables the tables that are read, those of subqueries included
 * @param readsOneTable whether there is one table and no other source of rows
 * @param items where the items of the SELECT are in a row; empty for counts
 */
public record RenderedStatement(
        String sql,
        List<RenderedParameter<?>> parameters,
        List<TableSource> tables,
        boolean readsOneTable,
        List<SelectedItem> items) {
    /** Copies the lists. */
    public RenderedStatement {
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        items = List.copyOf(items);
    }
}
