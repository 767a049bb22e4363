package io.aludel.internal.session;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.order.Batch;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.Stamps;
import io.aludel.internal.persist.ViolationCollector;
import io.aludel.mapping.EntityTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what has to be written and writes it: life-cycle calls, then validation, then statements in an order that foreign
 * keys allow. Until the first statement nothing has happened; after a failed one only a rollback helps.
 */
final class UnitOfWork {
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final Consumer<PersistenceContext> following;
    private final DirtyTables dirtyTables;
    private boolean flushing;

    /**
     * Makes the unit of work of a session.
     *
     * @param following brings the relationships of the objects up to date, and finds what is written or deleted along
     */
    UnitOfWork(
            Engine engine,
            PersistenceContext context,
            SessionTransaction transaction,
            UndoLog undo,
            Consumer<PersistenceContext> following) {
        this.engine = engine;
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.following = following;
        this.dirtyTables = new DirtyTables(context, engine.reach());
    }

    /** Writes everything that is not in the database yet. */
    void flush() {
        transaction.requireUsable();
        if (flushing || !context.isDirty()) {
            return;
        }
        flushing = true;
        try {
            FlushPlan plan = plan();
            LinkRows links = LinkRows.of(context);
            if (plan.size() > 0 || !links.isEmpty()) {
                transaction.requireWritable();
                plan = callBefore(plan);
                validate(plan);
                write(plan, LinkRows.of(context));
            } else {
                links.remember(undo);
                links.written();
            }
        } finally {
            flushing = false;
        }
    }

    private FlushPlan plan() {
        following.accept(context);
        return FlushPlan.of(context);
    }

    /** Calls the life-cycle methods, also of entities that these methods themselves bring into the plan. */
    private FlushPlan callBefore(FlushPlan first) {
        if (!first.isCalling(engine.listeners())) {
            return first;
        }
        FlushPlan plan = first;
        Set<Object> called = Collections.newSetFromMap(new IdentityHashMap<>(plan.size()));
        while (true) {
            int before = called.size();
            for (TableWork<?, ?> work : plan.inOrder()) {
                work.callBefore(engine, called);
            }
            if (called.size() == before) {
                return plan;
            }
            plan = plan();
        }
    }

    private void validate(FlushPlan plan) {
        ViolationCollector violations = new ViolationCollector(engine.constraints());
        for (TableWork<?, ?> work : plan.inOrder()) {
            work.requireIdentities();
            work.validate(violations);
        }
        violations.throwAny();
    }

    private void write(FlushPlan plan, LinkRows links) {
        List<TableWork<?, ?>> order = plan.inOrder();
        if (order.isEmpty() && links.isEmpty()) {
            return;
        }
        order.forEach(work -> work.findReplacements(context.explicitNulls()));
        Stamps stamps = new Stamps(engine.clock());
        List<Batch> batches = plan(order, stamps);
        Channel channel = transaction.channel();
        try {
            links.remember(undo);
            links.unlink(engine.dialect(), channel);
            List<TableWriter<?, ?>> writers = new ArrayList<>();
            for (TableWork<?, ?> work : order) {
                writers.add(writer(work, channel, stamps));
            }
            if (batches.isEmpty()) {
                writers.forEach(TableWriter::insert);
                writers.forEach(TableWriter::update);
                Collections.reverse(writers);
                writers.forEach(TableWriter::delete);
            } else {
                RowByRow.write(batches, writers);
            }
            links.link(engine.dialect(), channel);
            writers.forEach(TableWriter::finish);
            context.pending().removeInserted();
            links.written();
        } catch (RuntimeException | Error failure) {
            transaction.fail(failure);
            throw failure;
        }
    }

    /** Returns the batches in which rows are written, or none where the order of the tables is enough. */
    private List<Batch> plan(List<TableWork<?, ?>> order, Stamps stamps) {
        if (!RowConflicts.exist(context, order)) {
            return List.of();
        }
        EarlyKeys.give(order, stamps, undo);
        return RowByRow.plan(context, order);
    }

    private <E, K> TableWriter<E, K> writer(TableWork<E, K> work, Channel channel, Stamps stamps) {
        return new TableWriter<>(work, context, transaction.number(), undo, channel, stamps);
    }

    /** Returns whether there is work in one of the given tables. */
    boolean isDirty(Collection<? extends EntityTable<?, ?>> tables) {
        return !flushing && dirtyTables.isAnyOf(tables);
    }
}
