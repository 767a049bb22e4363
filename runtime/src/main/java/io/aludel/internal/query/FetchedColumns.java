package io.aludel.internal.query;

import io.aludel.AludelException;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import java.util.ArrayList;
import java.util.List;

/** The deferred columns that a statement asks to be loaded along with its entities. */
final class FetchedColumns {
    private FetchedColumns() {}

    static List<DeferredColumn> of(Select<?> select) {
        List<Column<?>> columns = select.model().fetchedColumns();
        if (columns.isEmpty()) {
            return List.of();
        }
        Selectable<?> item = select.model().items().get(0);
        if (!(select.isWholeItem() && item instanceof EntityTable<?, ?> table)) {
            throw new AludelException(
                    "fetch(" + columns.get(0).name()
                            + ") goes with a statement that selects one entity and nothing else: select the column itself here");
        }
        List<DeferredColumn> deferred = new ArrayList<>(columns.size());
        columns.forEach(column -> deferred.add(find(table, column)));
        return deferred;
    }

    private static DeferredColumn find(EntityTable<?, ?> table, Column<?> column) {
        if (!(column.table() instanceof EntityTable<?, ?> own)
                || !table.entityType().isAssignableFrom(own.entityType())
                        && !own.entityType().isAssignableFrom(table.entityType())) {
            throw new AludelException("fetch(..) names the column '" + column.name() + "' of '" + column.table()
                    + "', and the statement selects '" + table + "'");
        }
        for (DeferredColumn deferred : own.deferredColumns()) {
            if (own.columns().get(deferred.position()) == column) {
                return deferred;
            }
        }
        throw new AludelException("fetch(..) names the column '" + column.name() + "' of '" + column.table()
                + "', which is read with its row anyway: leave it out. Only a Deferred is loaded apart");
    }
}
