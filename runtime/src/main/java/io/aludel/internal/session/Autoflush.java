package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.mapping.EntityTable;
import java.util.Collection;
import java.util.function.Supplier;

/** Flushes before a statement that reads a table with unflushed work, unless that is switched off. */
final class Autoflush {
    private final UnitOfWork work;
    private int suspended;

    Autoflush(UnitOfWork work) {
        this.work = work;
    }

    void before(Collection<? extends EntityTable<?, ?>> tables) {
        if (suspended > 0 || !work.isDirty(tables)) {
            return;
        }
        try {
            work.flush();
        } catch (AludelException failure) {
            failure.addContext("raised by the flush before a query, which needed the changes in the database; see"
                    + " Session.withoutAutoflush");
            throw failure;
        }
    }

    <R> R suspend(Supplier<R> block) {
        suspended++;
        try {
            return block.get();
        } finally {
            suspended--;
        }
    }
}
