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
        flush("raised by the flush before a query, which needed the changes in the database; see"
                + " Session.withoutAutoflush");
    }

    private void flush(String context) {
        try {
            work.flush();
        } catch (AludelException failure) {
            failure.addContext(context);
            throw failure;
        }
    }

    /** Flushes before a statement that may concern any table: one that changes rows, or SQL written by hand. */
    void beforeAny() {
        if (suspended == 0) {
            flush("raised by the flush before a statement that changes rows or is written by hand, which needed the"
                    + " changes in the database; see Session.withoutAutoflush");
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
