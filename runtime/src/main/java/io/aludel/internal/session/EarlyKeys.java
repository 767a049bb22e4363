package io.aludel.internal.session;

import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.Stamps;
import io.aludel.internal.persist.TableReference;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of Aludel's making for new objects whose rows may be written after those that refer to them, as a foreign key that is
 * checked at the end allows. Other new objects have theirs when they are inserted.
 */
final class EarlyKeys {
    private EarlyKeys() {}

    /** Gives them, with their undoing. */
    static void give(List<TableWork<?, ?>> works, Stamps stamps, UndoLog undo) {
        Set<String> tables = new HashSet<>();
        for (TableWork<?, ?> work : works) {
            for (TableReference reference : work.entries().mapped().keys().references()) {
                if (reference.canReferAhead()) {
                    tables.add(reference.table());
                }
            }
        }
        for (TableWork<?, ?> work : works) {
            MappedTable<?, ?> mapped = work.entries().mapped();
            // a record is stored at once, alone: what refers to it comes later
            if (!mapped.isRecord()
                    && !Collections.disjoint(tables, mapped.keys().names())) {
                giveTo(work, stamps, undo);
            }
        }
    }

    private static <E> void giveTo(TableWork<E, ?> work, Stamps stamps, UndoLog undo) {
        EntityMapper<E, ?> mapper = work.entries().mapper();
        for (EntityState<E> state : work.inserts()) {
            if (mapper.key(state.entity) == null) {
                state.entity = mapper.stampInsert(state.entity, stamps);
                undo.add(() -> state.entity = mapper.clearGenerated(state.entity));
            }
        }
    }
}
